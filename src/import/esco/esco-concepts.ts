import type { Concept, ConceptKind } from "../../domain/concept.js";
import { createConcept } from "../../domain/new-items.js";
import type { Evidence } from "../../domain/source.js";
import { cleanLine, cleanText, listLabels } from "../tables/clean-text.js";
import type { TableRecord } from "../tables/table.js";
import type { ImportReport } from "../write/import-report.js";
import type { KeyRegistry } from "../write/key-registry.js";
import type { EscoColumn, EscoTable } from "./esco-tables.js";

/** What records become concepts with. */
export interface EscoConceptOptions {
  readonly keys: KeyRegistry;
  readonly evidence: readonly Evidence[];
  readonly report: ImportReport;
}

const ISCO_GROUP = "http://data.europa.eu/esco/isco/C";

/** URIs are looked up so many at a time. */
const URIS_AT_ONCE = 1_000;

/**
 * Reads the concepts of a table in the order of the file. Of records with the same URI the one that was
 * modified last counts; records without a URI or label are noted and left out.
 */
export async function* readEscoConcepts(
  table: EscoTable,
  kind: ConceptKind,
  options: EscoConceptOptions,
): AsyncGenerator<Concept> {
  const { keys, report } = options;
  const count = report.read(table.file.name, table.layout.name);
  const latest = await findLatest(table, options);
  const uris = [...latest.keys()];
  for (let start = 0; start < uris.length; start += URIS_AT_ONCE) {
    await keys.adopt(uris.slice(start, start + URIS_AT_ONCE));
  }
  for await (const record of table.records()) {
    count();
    if (latest.get(record.get("conceptUri"))?.line === record.line) {
      yield toConcept(record, kind, options);
    }
  }
}

interface Latest {
  readonly line: number;
  readonly modified: string;
}

/** Finds for each URI the line of its newest record. */
async function findLatest(
  table: EscoTable,
  { report }: EscoConceptOptions,
): Promise<ReadonlyMap<string, Latest>> {
  const latest = new Map<string, Latest>();
  for await (const record of table.records()) {
    const where = `${table.file.name}, line ${record.line}`;
    const uri = record.get("conceptUri");
    if (uri === "" || cleanLine(record.get("preferredLabel")) === "") {
      report.find("record without URI or label", where);
      continue;
    }
    const known = latest.get(uri);
    const modified = record.get("modifiedDate");
    if (known) report.find("duplicate record", `${where}: ${uri}`);
    if (!known || modified >= known.modified) latest.set(uri, { line: record.line, modified });
  }
  return latest;
}

function toConcept(
  record: TableRecord<EscoColumn>,
  kind: ConceptKind,
  { keys, evidence }: EscoConceptOptions,
): Concept {
  const uri = record.get("conceptUri");
  const label = cleanLine(record.get("preferredLabel"));
  const names = `${record.get("altLabels")}\n${record.get("hiddenLabels")}`;
  const status = record.get("status").toLowerCase();
  const isco = record.get("iscoGroup");
  return createConcept({
    key: keys.assign(uri, label, toEnding(uri, record.get("code"))),
    kind,
    label,
    uri,
    evidence,
    aliases: listLabels(names, label),
    description: cleanText(record.get("description") || record.get("definition")) || null,
    status: status === "" || status === "released" ? "ACTIVE" : "DEPRECATED",
    matches:
      isco === ""
        ? []
        : [{ scheme: "isco-08", uri: `${ISCO_GROUP}${isco}`, label: null, kind: "BROAD" }],
  });
}

/** A group's code, or the beginning of the URI's own id, tells concepts of one label apart. */
function toEnding(uri: string, code: string): string {
  return code || (uri.split("/").at(-1) ?? "").slice(0, 8);
}
