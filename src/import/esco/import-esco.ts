import type { Source, SourceKey } from "../../domain/source.js";
import type { GraphStore } from "../../store/store.js";
import type { Archive } from "../tables/archive.js";
import type { ImportOptions } from "../write/import-options.js";
import { ImportReport } from "../write/import-report.js";
import { ImportWriter } from "../write/import-writer.js";
import { KeyRegistry } from "../write/key-registry.js";
import { retireMissing } from "../write/retire-missing.js";
import { type EscoConceptOptions, readEscoConcepts } from "./esco-concepts.js";
import { EDGE_LAYOUTS, readEscoEdges } from "./esco-edges.js";
import { type EscoTables, findEscoTables, isWhole } from "./esco-tables.js";

const CONCEPT_TABLES = [
  ["occupations", "ROLE"],
  ["skills", "SKILL"],
  ["groups", "CATEGORY"],
] as const;

/**
 * Imports a release of ESCO: occupations become roles, skills and knowledge skills, ISCO, ISCED and skill
 * groups categories; essential and optional skills requirements. What an earlier release had and a whole
 * one has no more is retired. Throws BAD_USER_INPUT, naming the line, for what is no ESCO; batches before
 * it stay, and the same import later completes them.
 */
export async function importEsco(
  store: GraphStore,
  archive: Archive,
  options: ImportOptions,
): Promise<ImportReport> {
  const report = new ImportReport();
  const tables = await findEscoTables(archive, report);
  const source = toSource(options.release);
  const { isDryRun, onProgress, scheme } = options;
  const reason = `Import ESCO ${options.release ?? ""}`.trim();
  const writer = new ImportWriter({
    store,
    actor: "import esco",
    reason,
    isDryRun,
    report,
    onProgress,
  });
  await writer.addSources([source]);
  const keys = new KeyRegistry(store, scheme);
  const evidence = [{ source: source.key, confidence: null, note: null }];
  await writeTables(tables, writer, { keys, evidence, report });
  if (isWhole(tables)) await retireMissing(store, scheme, writer);
  return report;
}

async function writeTables(
  tables: EscoTables,
  writer: ImportWriter,
  options: EscoConceptOptions,
): Promise<void> {
  for (const [layout, kind] of CONCEPT_TABLES) {
    for (const table of tables[layout]) {
      for await (const concept of readEscoConcepts(table, kind, options)) {
        await writer.addConcept(concept);
      }
    }
  }
  for (const layout of EDGE_LAYOUTS) {
    for (const table of tables[layout]) {
      for await (const edge of readEscoEdges(table, layout, options)) await writer.addEdge(edge);
    }
  }
  await writer.finish();
}

function toSource(release: string | null): Source {
  return {
    key: (release ? `esco-${release}` : "esco") as SourceKey,
    title: "ESCO, the European classification of skills, competences and occupations",
    url: "https://esco.ec.europa.eu/",
    licence: "Commission Decision 2011/833/EU (reuse with attribution)",
    version: release,
    retrieved: null,
  };
}
