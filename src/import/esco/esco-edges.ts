import type { ConceptKey } from "../../domain/concept-key.js";
import type { Edge } from "../../domain/edge.js";
import type { Importance } from "../../domain/level.js";
import { createEdge } from "../../domain/new-items.js";
import type { Evidence } from "../../domain/source.js";
import { hashText } from "../../lib/hash-text.js";
import type { TableRecord } from "../tables/table.js";
import type { ImportReport } from "../write/import-report.js";
import type { KeyRegistry } from "../write/key-registry.js";
import type { EscoColumn, EscoTable } from "./esco-tables.js";

/** What records become edges with. */
export interface EscoEdgeOptions {
  readonly keys: KeyRegistry;
  readonly evidence: readonly Evidence[];
  readonly report: ImportReport;
}

type EscoRecord = TableRecord<EscoColumn>;

/** How a table's records are read: the columns of their ends, and what they say of them. */
interface EdgeReading {
  readonly from: EscoColumn;
  readonly to: EscoColumn;
  readonly toEdge: (ends: Ends, record: EscoRecord) => Edge | undefined;
}

interface Ends {
  readonly from: ConceptKey;
  readonly to: ConceptKey;
  readonly evidence: readonly Evidence[];
}

const IMPORTANCES: Readonly<Record<string, Importance>> = {
  essential: "ESSENTIAL",
  optional: "OPTIONAL",
};

const BROADER: EdgeReading = {
  from: "conceptUri",
  to: "broaderUri",
  toEdge: (ends) => createEdge({ ...ends, type: "BROADER" }),
};

const REQUIRES: EdgeReading = {
  from: "occupationUri",
  to: "skillUri",
  toEdge: (ends, record) => {
    const importance = IMPORTANCES[record.get("relationType")];
    return importance && createEdge({ ...ends, type: "REQUIRES", importance });
  },
};

/** The related skill is essential, or only of use, for the original one. */
const SKILL_TO_SKILL: EdgeReading = {
  from: "originalSkillUri",
  to: "relatedSkillUri",
  toEdge: (ends, record) => {
    const relation = record.get("relationType");
    if (relation === "optional") return createEdge({ ...ends, type: "RELATED" });
    if (relation !== "essential") return undefined;
    // Each is needed by itself, so each is a group; its number need only differ from the others'.
    const group = (hashText(ends.to) >>> 2) + 1;
    return createEdge({ ...ends, type: "HAS_PREREQUISITE", groups: [group], strength: "HARD" });
  },
};

const READINGS = {
  "broader relations": BROADER,
  "occupation-skill relations": REQUIRES,
  "skill-skill relations": SKILL_TO_SKILL,
} as const;

/** The tables that hold links. */
export const EDGE_LAYOUTS = Object.keys(READINGS) as (keyof typeof READINGS)[];

/**
 * Reads the links of a table in the order of the file. References to what the release does not hold,
 * links of a concept to itself and unknown kinds of relation are noted and left out.
 */
export async function* readEscoEdges(
  table: EscoTable,
  layout: keyof typeof READINGS,
  { keys, evidence, report }: EscoEdgeOptions,
): AsyncGenerator<Edge> {
  const reading = READINGS[layout];
  const count = report.read(table.file.name, layout);
  for await (const record of table.records()) {
    count();
    const where = `${table.file.name}, line ${record.line}`;
    const [from, to] = [keys.find(record.get(reading.from)), keys.find(record.get(reading.to))];
    if (from === undefined || to === undefined) {
      const missing = record.get(from === undefined ? reading.from : reading.to);
      report.find("dangling reference", `${where}: ${missing}`);
    } else if (from === to) report.find("self relation", `${where}: ${from}`);
    else {
      const edge = reading.toEdge({ from, to, evidence }, record);
      if (edge) yield edge;
      else report.find("unknown kind of relation", `${where}: ${record.get("relationType")}`);
    }
  }
}
