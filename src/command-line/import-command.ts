import { writeFile } from "node:fs/promises";
import { basename } from "node:path";
import type { Config } from "../config.js";
import { BadInputError } from "../domain/errors.js";
import { type Archive, openArchive, shareRead } from "../import/tables/archive.js";
import type { ImportOptions } from "../import/write/import-options.js";
import type { ImportReport } from "../import/write/import-report.js";
import { readDifferences } from "../import/write/read-differences.js";
import type { GraphStore } from "../store/store.js";
import { openConfiguredStore } from "./open-configured-store.js";
import type { Output } from "./output.js";
import { createProgress } from "./progress.js";

/** The vocabularies that can be imported. */
export type Vocabulary = "crosswalk" | "esco" | "onet" | "tabiya";

/** What the command line says of an import. */
export interface ImportCommandOptions {
  readonly dryRun: boolean;
  /** The scheme whose concepts these become; the vocabulary's name when left out. */
  readonly scheme?: string;
  /** The release; read from the names of the paths when left out. */
  readonly release?: string;
  /** A version of the graph since which differences are told, as it was typed; this run's when left out. */
  readonly since?: string;
  /** Where to write everything that was found, as JSON. */
  readonly report?: string;
}

type Importer = (
  store: GraphStore,
  archive: Archive,
  options: ImportOptions,
) => Promise<ImportReport>;

/** A release as it stands in the names of archives: 1.1.0, v1.2, 29_2. */
const RELEASE = /(?<major>\d{1,2})[._](?<minor>\d{1,2})(?:[._](?<patch>\d{1,2}))?/u;

/** Imports a vocabulary into the configured store and says what that changed, or would change. */
export async function importCommand(
  vocabulary: Vocabulary,
  paths: readonly string[],
  { dryRun, scheme = vocabulary, release, since: sinceText, report: path }: ImportCommandOptions,
  config: Config,
  output: Output,
): Promise<void> {
  const since = readSince(sinceText);
  const importer = await IMPORTERS[vocabulary]();
  const archive = await openArchive(paths);
  const store = await openConfiguredStore(config);
  const progress = createProgress(output);
  try {
    const report = await importer(store, archive, {
      scheme,
      release: release ?? findRelease(paths),
      isDryRun: dryRun,
      onProgress: (items) => progress.tell(items, shareRead(archive)),
    });
    progress.end();
    const { counts, findings } = report;
    const differing = since === undefined ? report : await readDifferences(store, scheme, since);
    const told = { counts, findings, differences: differing.differences };
    describe(told, dryRun, await store.version(), output);
    if (path) await writeFile(path, `${JSON.stringify(report, null, 2)}\n`);
  } finally {
    progress.end();
    archive.close();
    await store.close();
  }
}

/** Each importer is loaded only when it is asked for. */
const IMPORTERS: Readonly<Record<Vocabulary, () => Promise<Importer>>> = {
  crosswalk: async () => (await import("../import/crosswalk/import-crosswalk.js")).importCrosswalk,
  esco: async () => (await import("../import/esco/import-esco.js")).importEsco,
  onet: async () => (await import("../import/onet/import-onet.js")).importOnet,
  tabiya: async () => (await import("../import/tabiya/import-tabiya.js")).importTabiya,
};

function readSince(text: string | undefined): number | undefined {
  if (text === undefined || /^\d+$/u.test(text))
    return text === undefined ? undefined : Number(text);
  throw new BadInputError(
    `Expected a version of the graph for --since, a whole number, got ${JSON.stringify(text)}.`,
  );
}

/** Finds the release in the paths' names; null where none says it. */
export function findRelease(paths: readonly string[]): string | null {
  for (const path of paths) {
    const parts = RELEASE.exec(basename(path))?.groups;
    if (!parts) continue;
    return [parts.major, parts.minor, parts.patch].filter((part) => part !== undefined).join(".");
  }
  return null;
}

/** So many examples are told of each difference; the report has more. */
const TOLD_EXAMPLES = 3;

function describe(
  { counts, differences, findings }: Pick<ImportReport, "counts" | "differences" | "findings">,
  isDryRun: boolean,
  version: number,
  output: Output,
): void {
  for (const { kind, count, examples } of findings) {
    output.print(`Found ${count} × ${kind}, e.g. ${examples[0] ?? ""}`);
  }
  for (const { subject, action, count, examples } of differences) {
    const told = examples.slice(0, TOLD_EXAMPLES).join("; ");
    output.print(`${subject}: ${count} ${action}${told && `, e.g. ${told}`}`);
  }
  const { added, changed, unchanged, retired, removedEdges } = counts;
  const done = `${added} added, ${changed} changed, ${unchanged} unchanged, ${retired} retired, ${removedEdges} links removed`;
  output.print(
    isDryRun ? `Dry run, nothing is written: ${done}.` : `Imported (version ${version}): ${done}.`,
  );
}
