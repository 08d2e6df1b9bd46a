import type { ConceptKey } from "../../domain/concept-key.js";
import type { Edge } from "../../domain/edge.js";
import type { Importance } from "../../domain/level.js";
import { createEdge } from "../../domain/new-items.js";
import type { Evidence } from "../../domain/source.js";
import { hashText } from "../../lib/hash-text.js";
import type { TableRecord } from "../tables/table.js";
import type { TabiyaImport } from "./tabiya-concepts.js";
import type { TabiyaColumn, TabiyaTable } from "./tabiya-tables.js";

type TabiyaRecord = TableRecord<TabiyaColumn>;

interface Ends {
  readonly from: ConceptKey;
  readonly to: ConceptKey;
  readonly evidence: readonly Evidence[];
}

/** How a table's records are read: the columns of their ends, and what they say of them. */
interface EdgeReading {
  readonly from: TabiyaColumn;
  readonly to: TabiyaColumn;
  readonly toEdge: (ends: Ends, record: TabiyaRecord) => Edge | undefined;
}

const IMPORTANCES: Readonly<Record<string, Importance>> = {
  essential: "ESSENTIAL",
  optional: "OPTIONAL",
};

/** Local occupations rate how much a skill tells instead of naming a relation. */
const SIGNALS: Readonly<Record<string, Importance>> = {
  high: "ESSENTIAL",
  medium: "DESIRABLE",
  low: "OPTIONAL",
};

const READINGS = {
  hierarchies: {
    from: "CHILDID",
    to: "PARENTID",
    toEdge: (ends) => createEdge({ ...ends, type: "BROADER" }),
  },
  "occupation-skill relations": {
    from: "OCCUPATIONID",
    to: "SKILLID",
    toEdge: (ends, record) => {
      const importance =
        IMPORTANCES[record.get("RELATIONTYPE")] ??
        SIGNALS[record.get("SIGNALLINGVALUELABEL").toLowerCase()];
      const weight = readSignal(record.get("SIGNALLINGVALUE"));
      return importance && createEdge({ ...ends, type: "REQUIRES", importance, weight });
    },
  },
  "skill-skill relations": {
    from: "REQUIRINGID",
    to: "REQUIREDID",
    toEdge: (ends, record) => {
      const relation = record.get("RELATIONTYPE");
      if (relation === "optional") return createEdge({ ...ends, type: "RELATED" });
      if (relation !== "essential") return undefined;
      // Each is needed by itself, so each is a group; its number need only differ from the others'.
      const group = (hashText(ends.to) >>> 2) + 1;
      return createEdge({ ...ends, type: "HAS_PREREQUISITE", groups: [group], strength: "HARD" });
    },
  },
} as const satisfies Record<string, EdgeReading>;

/** The tables that hold links. */
export const EDGE_LAYOUTS = Object.keys(READINGS) as (keyof typeof READINGS)[];

/**
 * Reads the links of a table in the order of the file. References to ids that the taxonomy does not hold,
 * links of a concept to itself and unknown kinds of relation are noted and left out.
 */
export async function* readTabiyaEdges(
  table: TabiyaTable,
  layout: keyof typeof READINGS,
  { byId, evidence, report }: TabiyaImport,
): AsyncGenerator<Edge> {
  const reading: EdgeReading = READINGS[layout];
  const count = report.read(table.file.name, layout);
  for await (const record of table.records()) {
    count();
    const where = `${table.file.name}, line ${record.line}`;
    const [fromId, toId] = [record.get(reading.from), record.get(reading.to)];
    const [from, to] = [byId.get(fromId), byId.get(toId)];
    if (from === undefined || to === undefined) {
      report.find("dangling reference", `${where}: ${from === undefined ? fromId : toId}`);
    } else if (from === to) report.find("self relation", `${where}: ${from}`);
    else {
      const edge = reading.toEdge({ from, to, evidence }, record);
      if (edge) yield edge;
      else report.find("unknown kind of relation", `${where}: ${record.get("RELATIONTYPE")}`);
    }
  }
}

/** A share from 0 to 1; null where there is none. */
function readSignal(text: string): number | null {
  const value = Number.parseFloat(text);
  return value >= 0 && value <= 1 ? value : null;
}
