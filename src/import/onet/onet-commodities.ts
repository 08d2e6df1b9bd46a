import type { Concept } from "../../domain/concept.js";
import type { Edge } from "../../domain/edge.js";
import { createConcept, createEdge } from "../../domain/new-items.js";
import { cleanLine } from "../tables/clean-text.js";
import type { TableRecord } from "../tables/table.js";
import { type OnetImport, toCommodityKey } from "./onet-keys.js";
import type { OnetColumn, OnetTables } from "./onet-tables.js";
import type { Examples } from "./onet-technologies.js";

/** From the commodity up; the columns of each level's code and title. */
const LEVELS = [
  ["Commodity Code", "Commodity Title"],
  ["Class Code", "Class Title"],
  ["Family Code", "Family Title"],
  ["Segment Code", "Segment Title"],
] as const;

/** The categories of a release and how they hang together. */
export interface Commodities {
  readonly concepts: readonly Concept[];
  readonly edges: readonly Edge[];
}

/**
 * Reads the commodities of UNSPSC that technologies are of, with the classes, families and segments above
 * them. Where the reference is missing, commodities have their titles and nothing above them.
 */
export async function readCommodities(
  tables: OnetTables,
  examples: Examples,
  onet: OnetImport,
): Promise<Commodities> {
  const titles = new Map([...examples.values()].flatMap(({ commodities }) => [...commodities]));
  const used = new Set(titles.keys());
  const wider = new Map<string, string>();
  for (const table of tables.commodities) {
    const count = onet.report.read(table.file.name, table.layout.name);
    for await (const record of table.records()) {
      count();
      if (used.has(record.get("Commodity Code"))) noteChain(record, titles, wider);
    }
  }
  return {
    concepts: [...titles].map(([code, title]) => toCategory(code, title, onet)),
    edges: [...wider].map(([code, above]) =>
      createEdge({
        from: toCommodityKey(onet, code),
        type: "BROADER",
        to: toCommodityKey(onet, above),
        evidence: onet.evidence,
      }),
    ),
  };
}

/** Notes a commodity and what is above it: titles by code, and the code above each. */
function noteChain(
  record: TableRecord<OnetColumn>,
  titles: Map<string, string>,
  wider: Map<string, string>,
): void {
  for (const [place, [code, title]] of LEVELS.entries()) {
    titles.set(record.get(code), cleanLine(record.get(title)));
    const above = LEVELS[place + 1];
    if (above) wider.set(record.get(code), record.get(above[0]));
  }
}

function toCategory(code: string, label: string, onet: OnetImport): Concept {
  return createConcept({
    key: toCommodityKey(onet, code),
    kind: "CATEGORY",
    label,
    uri: `urn:unspsc:${code}`,
    evidence: onet.evidence,
  });
}
