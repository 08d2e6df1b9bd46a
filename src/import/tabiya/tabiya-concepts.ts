import type { Concept, ConceptKind, ExternalMatch } from "../../domain/concept.js";
import type { ConceptKey } from "../../domain/concept-key.js";
import { createConcept } from "../../domain/new-items.js";
import type { Evidence } from "../../domain/source.js";
import { cleanLine, cleanText, listLabels } from "../tables/clean-text.js";
import type { TableRecord } from "../tables/table.js";
import type { ImportReport } from "../write/import-report.js";
import type { KeyRegistry } from "../write/key-registry.js";
import type { TabiyaColumn, TabiyaTable } from "./tabiya-tables.js";

/** What all parts of an import of a taxonomy share. */
export interface TabiyaImport {
  readonly keys: KeyRegistry;
  /** Keys by the ids with which the taxonomy's own files refer to each other. */
  readonly byId: Map<string, ConceptKey>;
  readonly evidence: readonly Evidence[];
  readonly report: ImportReport;
}

type TabiyaRecord = TableRecord<TabiyaColumn>;

const ESCO = "http://data.europa.eu/esco/";
const ISCO_GROUP = `${ESCO}isco/C`;

/** Codes of ISCO-08 are digits; groups of a country have letters. */
const ISCO_CODE = /^\d{1,4}$/u;

/** URIs are looked up so many at a time. */
const URIS_AT_ONCE = 1_000;

/**
 * Reads the concepts of a table in the order of the file; records without an id or label are noted and
 * left out. A concept's URI is that of its oldest UUID, because local variants share the origin's: that is
 * told as a match.
 */
export async function* readTabiyaConcepts(
  table: TabiyaTable,
  kind: ConceptKind,
  tabiya: TabiyaImport,
): AsyncGenerator<Concept> {
  const { report, keys, byId } = tabiya;
  const count = report.read(table.file.name, table.layout.name);
  await adoptKeys(table, kind, keys);
  for await (const record of table.records()) {
    count();
    const where = `${table.file.name}, line ${record.line}`;
    const id = record.get("ID");
    if (id === "" || cleanLine(record.get("PREFERREDLABEL")) === "") {
      report.find("record without id or label", where);
    } else if (byId.has(id)) report.find("duplicate record", `${where}: ${id}`);
    else {
      const concept = toConcept(record, kind, tabiya);
      byId.set(id, concept.key);
      yield concept;
    }
  }
}

async function adoptKeys(table: TabiyaTable, kind: ConceptKind, keys: KeyRegistry): Promise<void> {
  let uris: string[] = [];
  for await (const record of table.records()) {
    uris.push(toUri(record, kind));
    if (uris.length < URIS_AT_ONCE) continue;
    await keys.adopt(uris);
    uris = [];
  }
  await keys.adopt(uris);
}

function toConcept(
  record: TabiyaRecord,
  kind: ConceptKind,
  { keys, evidence }: TabiyaImport,
): Concept {
  const label = cleanLine(record.get("PREFERREDLABEL"));
  const uri = toUri(record, kind);
  return createConcept({
    key: keys.assign(uri, label, record.get("CODE") || record.get("ID")),
    kind,
    label,
    uri,
    evidence,
    aliases: listLabels(record.get("ALTLABELS"), label),
    description: cleanText(record.get("DESCRIPTION") || record.get("DEFINITION")) || null,
    matches: listMatches(record),
  });
}

/** The oldest UUID stays when a taxonomy is copied or edited; what has none goes by its code. */
function toUri(record: TabiyaRecord, kind: ConceptKind): string {
  const oldest = record.get("UUIDHISTORY").split(/\s+/u).at(-1) ?? "";
  if (oldest !== "") return `urn:uuid:${oldest}`;
  const name = record.get("CODE") || record.get("ID");
  return `urn:tabiya:${kind.toLowerCase()}:${encodeURIComponent(name)}`;
}

/** A local occupation is a variant of its origin, anything else the origin itself. */
function listMatches(record: TabiyaRecord): ExternalMatch[] {
  const origin = record.get("ORIGINURI") || record.get("ESCOURI");
  const isLocal = record.get("OCCUPATIONTYPE").toLowerCase() === "localoccupation";
  const group = record.get("OCCUPATIONGROUPCODE");
  const matches: ExternalMatch[] = [];
  if (origin.startsWith(ESCO)) {
    matches.push({
      scheme: "esco",
      uri: origin,
      label: null,
      kind: isLocal ? "CLOSE" : "EXACT",
    });
  }
  if (ISCO_CODE.test(group)) {
    matches.push({ scheme: "isco-08", uri: `${ISCO_GROUP}${group}`, label: null, kind: "BROAD" });
  }
  return matches;
}
