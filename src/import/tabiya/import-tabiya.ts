import type { Source, SourceKey } from "../../domain/source.js";
import type { GraphStore } from "../../store/store.js";
import type { Archive } from "../tables/archive.js";
import type { ImportOptions } from "../write/import-options.js";
import { ImportReport } from "../write/import-report.js";
import { ImportWriter } from "../write/import-writer.js";
import { KeyRegistry } from "../write/key-registry.js";
import { retireMissing } from "../write/retire-missing.js";
import { readTabiyaConcepts, type TabiyaImport } from "./tabiya-concepts.js";
import { EDGE_LAYOUTS, readTabiyaEdges } from "./tabiya-edges.js";
import { findTabiyaTables, isWholeTabiya, type TabiyaTables } from "./tabiya-tables.js";

const CONCEPT_TABLES = [
  ["occupations", "ROLE"],
  ["skills", "SKILL"],
  ["groups", "CATEGORY"],
] as const;

/**
 * Imports a taxonomy in Tabiya's open format: occupations become roles, skills skills, groups categories;
 * what comes from ESCO says so as a match. What an earlier import had and a whole one has no more is
 * retired. Throws BAD_USER_INPUT, naming the line, for what is no such taxonomy; an interrupted import is
 * completed by the same import later.
 */
export async function importTabiya(
  store: GraphStore,
  archive: Archive,
  { isDryRun, onProgress, release, scheme }: ImportOptions,
): Promise<ImportReport> {
  const report = new ImportReport();
  const tables = await findTabiyaTables(archive, report);
  const source = toSource(release);
  const writer = new ImportWriter({
    store,
    actor: "import tabiya",
    reason: `Import Tabiya ${release ?? ""}`.trim(),
    isDryRun,
    report,
    onProgress,
  });
  await writer.addSources([source]);
  await writeTables(tables, writer, {
    keys: new KeyRegistry(store, scheme),
    byId: new Map(),
    evidence: [{ source: source.key, confidence: null, note: null }],
    report,
  });
  if (isWholeTabiya(tables)) await retireMissing(store, scheme, writer);
  return report;
}

async function writeTables(
  tables: TabiyaTables,
  writer: ImportWriter,
  tabiya: TabiyaImport,
): Promise<void> {
  for (const [layout, kind] of CONCEPT_TABLES) {
    for (const table of tables[layout]) {
      for await (const concept of readTabiyaConcepts(table, kind, tabiya)) {
        await writer.addConcept(concept);
      }
    }
  }
  for (const layout of EDGE_LAYOUTS) {
    for (const table of tables[layout]) {
      for await (const edge of readTabiyaEdges(table, layout, tabiya)) await writer.addEdge(edge);
    }
  }
  await writer.finish();
}

function toSource(release: string | null): Source {
  return {
    key: (release ? `tabiya-${release}` : "tabiya") as SourceKey,
    title: "Tabiya's inclusive livelihoods taxonomy",
    url: "https://github.com/tabiya-tech/tabiya-open-dataset",
    licence: "CC-BY-4.0",
    version: release,
    retrieved: null,
  };
}
