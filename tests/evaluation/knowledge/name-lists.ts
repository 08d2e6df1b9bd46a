import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse as parseCsv } from "csv-parse/sync";
import { parse as parseYaml } from "yaml";
import { compareCodePoints } from "../../../src/lib/text-order.js";
import type { Archives } from "../archives.js";

/** A list of names that the seed should know most of. */
export interface ExpectedNames {
  readonly title: string;
  /** Each entry with all its names; one known name is enough. */
  readonly entries: readonly (readonly string[])[];
  /** The share that is promised, 0 to 1. */
  readonly aim: number;
}

export const NAME_ARCHIVES = ["onet-29.2-text", "stackoverflow-tags", "linguist"] as const;

/** How many tags and languages count as the best known. */
const TAGS = 300;
const LANGUAGES = 60;

/** Reads the lists that the seed is held against. */
export async function readNameLists(archives: Archives): Promise<ExpectedNames[]> {
  const tags = await readTags(archives);
  return [
    await readHotTechnologies(archives),
    {
      title: `the ${TAGS} most used tags of Stack Overflow`,
      entries: tags.slice(0, TAGS).map(({ name }) => [name]),
      aim: 0.9,
    },
    await readLanguages(archives, new Map(tags.map(({ name, count }) => [name, count]))),
  ];
}

/** What O*NET calls hot for an occupation of the computer occupations (15-12). */
async function readHotTechnologies(archives: Archives): Promise<ExpectedNames> {
  const path = join(archives.folderOf("onet-29.2-text"), "Technology Skills.txt");
  const rows = parseCsv<Record<string, string>>(await readFile(path), {
    columns: true,
    delimiter: "\t",
    quote: null,
    bom: true,
  });
  const hot = rows
    .filter((row) => row["O*NET-SOC Code"]?.startsWith("15-12") && row["Hot Technology"] === "Y")
    .map((row) => row.Example ?? "");
  return {
    title: "O\\*NET's hot technologies of the computer occupations (15-12xx)",
    entries: [...new Set(hot)].sort(compareCodePoints).map((name) => [name]),
    aim: 0.75,
  };
}

/** All tags, the most used first. */
async function readTags(archives: Archives) {
  const path = join(archives.folderOf("stackoverflow-tags"), "Tags.csv");
  const rows = parseCsv<Record<string, string>>(await readFile(path), {
    columns: true,
    bom: true,
  });
  return rows
    .map(({ TagName = "", Count }) => ({ name: TagName, count: Number(Count) }))
    .sort((a, b) => b.count - a.count || compareCodePoints(a.name, b.name));
}

/** Linguist's programming languages whose name or alias is a tag, those that are asked about most. */
async function readLanguages(
  archives: Archives,
  counts: ReadonlyMap<string, number>,
): Promise<ExpectedNames> {
  const path = join(archives.folderOf("linguist"), "languages.yml");
  const languages = parseYaml(await readFile(path, "utf8")) as Record<
    string,
    { type: string; aliases?: string[] }
  >;
  const entries = Object.entries(languages)
    .filter(([, { type }]) => type === "programming")
    .map(([name, { aliases = [] }]) => {
      const tags = [name, ...aliases].map((one) => one.toLowerCase().replaceAll(" ", "-"));
      return {
        names: [name, ...aliases],
        count: Math.max(0, ...tags.map((tag) => counts.get(tag) ?? 0)),
      };
    })
    .sort((a, b) => b.count - a.count || compareCodePoints(a.names[0] ?? "", b.names[0] ?? ""));
  return {
    title: `the ${LANGUAGES} programming languages of Linguist that are asked about most`,
    entries: entries.slice(0, LANGUAGES).map(({ names }) => names),
    aim: 1,
  };
}
