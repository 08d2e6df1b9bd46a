import { readSeed } from "../../../src/import/seed/read-seed.js";
import { type Archives, unpackArchives } from "../archives.js";
import { NameList } from "./known-names.js";
import { type ExpectedNames, NAME_ARCHIVES, readNameLists } from "./name-lists.js";

/** How much of a list the seed knows. */
export interface Coverage extends ExpectedNames {
  readonly missing: readonly string[];
  /** 0 to 1. */
  readonly share: number;
}

/** Holds the project's seed against lists of names; undefined where their archives are not there. */
export async function measureCoverage(folder: string): Promise<readonly Coverage[] | undefined> {
  const archives = await unpackArchives(folder, NAME_ARCHIVES);
  if (!archives) return undefined;
  try {
    return await compare(archives);
  } finally {
    await archives.remove();
  }
}

async function compare(archives: Archives): Promise<Coverage[]> {
  const { concepts } = await readSeed("seed");
  const known = new NameList(concepts);
  const lists = await readNameLists(archives);
  return lists.map((list) => {
    const missing = list.entries.filter((names) => !names.some((name) => known.has(name)));
    return {
      ...list,
      missing: missing.map(([name]) => name ?? ""),
      share: 1 - missing.length / list.entries.length,
    };
  });
}
