import type { Source, SourceKey } from "../../domain/source.js";
import type { GraphStore } from "../../store/store.js";
import type { Archive } from "../tables/archive.js";
import type { ImportOptions } from "../write/import-options.js";
import { ImportReport } from "../write/import-report.js";
import { ImportWriter } from "../write/import-writer.js";
import { KeyRegistry } from "../write/key-registry.js";
import { retireMissing } from "../write/retire-missing.js";
import { readCommodities } from "./onet-commodities.js";
import { type OnetImport, toOccupationKey } from "./onet-keys.js";
import { readOccupations, readTransitions } from "./onet-occupations.js";
import { readRatings } from "./onet-ratings.js";
import { findOnetTables, type OnetTables } from "./onet-tables.js";
import {
  gatherExamples,
  readTechnologyUses,
  toFacets,
  toTechnologies,
} from "./onet-technologies.js";

/**
 * Imports a release of O*NET: occupations become roles, technology examples technologies, their UNSPSC
 * commodities categories, rated skills and knowledge skills, related occupations transitions. What an
 * earlier release had and this one has no more is retired. Throws BAD_USER_INPUT for what is no O*NET;
 * an interrupted import is completed by the same import later.
 */
export async function importOnet(
  store: GraphStore,
  archive: Archive,
  options: ImportOptions,
): Promise<ImportReport> {
  const report = new ImportReport();
  const tables = await findOnetTables(archive, report);
  const source = toSource(options.release);
  const { isDryRun, onProgress, scheme } = options;
  const reason = `Import O*NET ${options.release ?? ""}`.trim();
  const writer = new ImportWriter({
    store,
    actor: "import onet",
    reason,
    isDryRun,
    report,
    onProgress,
  });
  await writer.addSources([source]);
  const evidence = [{ source: source.key, confidence: null, note: null }];
  const onet = { scheme, source: source.key, evidence, report };
  await writeTables(tables, onet, writer, new KeyRegistry(store, scheme));
  await writer.finish();
  if (tables.technologies.length > 0) await retireMissing(store, scheme, writer);
  return report;
}

async function writeTables(
  tables: OnetTables,
  onet: OnetImport,
  writer: ImportWriter,
  keys: KeyRegistry,
): Promise<void> {
  for await (const role of readOccupations(tables, onet)) await writer.addConcept(role);
  const isKnown = (code: string) => code !== "" && writer.hasConcept(toOccupationKey(onet, code));
  const examples = await gatherExamples(tables, onet);
  const commodities = await readCommodities(tables, examples, onet);
  const technologies = await toTechnologies(examples, onet, keys);
  const ratings = await readRatings(tables, onet, isKnown);
  for (const concept of [...commodities.concepts, ...technologies, ...ratings.concepts]) {
    await writer.addConcept(concept);
  }
  const facets = toFacets(examples, onet, keys);
  for (const edge of [...commodities.edges, ...facets, ...ratings.edges]) {
    await writer.addEdge(edge);
  }
  const uses = readTechnologyUses(tables, onet, keys, isKnown);
  for await (const edge of uses) await writer.addEdge(edge);
  for await (const edge of readTransitions(tables, onet, isKnown)) await writer.addEdge(edge);
}

function toSource(release: string | null): Source {
  const name = release ? `O*NET ${release} Database` : "O*NET Database";
  return {
    key: (release ? `onet-${release}` : "onet") as SourceKey,
    title: `${name}, by the U.S. Department of Labor (USDOL/ETA)`,
    url: "https://www.onetcenter.org/database.html",
    licence: "CC-BY-4.0",
    version: release,
    retrieved: null,
  };
}
