import type { ConceptKey } from "../../domain/concept-key.js";
import { createEdge } from "../../domain/new-items.js";
import type { Source, SourceKey } from "../../domain/source.js";
import type { GraphStore } from "../../store/store.js";
import { toOccupationUri } from "../onet/onet-keys.js";
import type { Archive } from "../tables/archive.js";
import type { Table } from "../tables/table.js";
import type { ImportOptions } from "../write/import-options.js";
import { ImportReport } from "../write/import-report.js";
import { ImportWriter } from "../write/import-writer.js";
import { type CrosswalkColumn, findCrosswalk, readMatch } from "./crosswalk-table.js";

/** URIs are looked up so many at a time. */
const URIS_AT_ONCE = 1_000;

/**
 * Imports a crosswalk as matches from ESCO's occupations and groups to O*NET's occupations. Both come
 * before: what is not in the store, or of another release, is noted and left out. Throws BAD_USER_INPUT
 * for a file that is no crosswalk.
 */
export async function importCrosswalk(
  store: GraphStore,
  archive: Archive,
  { isDryRun, onProgress }: ImportOptions,
): Promise<ImportReport> {
  const report = new ImportReport();
  const table = await findCrosswalk(archive);
  const source = toSource(table);
  const writer = new ImportWriter({
    store,
    actor: "import crosswalk",
    reason: `Import ${table.layout.name}`,
    isDryRun,
    report,
    onProgress,
  });
  await writer.addSources([source]);
  await writeMatches(table, await findKeys(store, table), source.key, writer, report);
  await writer.finish();
  return report;
}

async function writeMatches(
  table: Table<CrosswalkColumn>,
  keys: ReadonlyMap<string, ConceptKey>,
  source: SourceKey,
  writer: ImportWriter,
  report: ImportReport,
): Promise<void> {
  const count = report.read(table.file.name, table.layout.name);
  for await (const record of table.records()) {
    count();
    const where = `${table.file.name}, line ${record.line}`;
    const { escoUri, onetCode, kind, confidence, note } = readMatch(table, record);
    const [from, to] = [keys.get(escoUri), keys.get(toOccupationUri(onetCode))];
    if (kind === undefined) {
      report.find("unknown kind of match", `${where}: ${record.get("Type of Match")}`);
    } else if (from === undefined) report.find("unknown ESCO concept", `${where}: ${escoUri}`);
    else if (to === undefined) report.find("unknown O*NET occupation", `${where}: ${onetCode}`);
    else {
      const evidence = [{ source, confidence, note }];
      await writer.addEdge(createEdge({ from, type: "MATCHES", to, match: kind, evidence }));
    }
  }
}

async function findKeys(
  store: GraphStore,
  table: Table<CrosswalkColumn>,
): Promise<ReadonlyMap<string, ConceptKey>> {
  const uris = new Set<string>();
  for await (const record of table.records()) {
    const { escoUri, onetCode } = readMatch(table, record);
    uris.add(escoUri).add(toOccupationUri(onetCode));
  }
  const all = [...uris];
  const keys = new Map<string, ConceptKey>();
  for (let start = 0; start < all.length; start += URIS_AT_ONCE) {
    const some = all.slice(start, start + URIS_AT_ONCE);
    for (const [place, key] of (await store.keysByUri(some)).entries()) {
      if (key !== undefined) keys.set(some[place] ?? "", key);
    }
  }
  return keys;
}

function toSource({ layout }: Table<CrosswalkColumn>): Source {
  const isNesta = layout.name.startsWith("Nesta");
  return {
    key: (isNesta ? "nesta-esco-onet-crosswalk" : "esco-onet-crosswalk") as SourceKey,
    title: isNesta
      ? "Crosswalk between O*NET and ESCO, Mapping Career Causeways, by Nesta"
      : "Crosswalk between ESCO and O*NET, by the European Commission and the U.S. Department of Labor",
    url: isNesta
      ? "https://github.com/nestauk/mapping-career-causeways"
      : "https://esco.ec.europa.eu/en/about-esco/data-science-and-esco/crosswalk-between-esco-and-onet",
    licence: isNesta ? "MIT" : "Commission Decision 2011/833/EU (reuse with attribution)",
    version: null,
    retrieved: null,
  };
}
