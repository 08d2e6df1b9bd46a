import type { Concept, Mark, MarkKind } from "../../domain/concept.js";
import type { Edge } from "../../domain/edge.js";
import { createConcept, createEdge } from "../../domain/new-items.js";
import { hashText } from "../../lib/hash-text.js";
import { cleanLine } from "../tables/clean-text.js";
import type { KeyRegistry } from "../write/key-registry.js";
import { type OnetImport, toCommodityKey, toOccupationKey } from "./onet-keys.js";
import type { OnetTables } from "./onet-tables.js";

/** A technology by its example name, which is all that O*NET knows it by. */
interface Example {
  readonly commodities: Map<string, string>;
  isHot: boolean;
  isInDemand: boolean;
}

/** The technologies of a release, by name, in the order in which they first occur. */
export type Examples = ReadonlyMap<string, Example>;

/** Gathers the technologies that occupations name, with their commodities and marks. */
export async function gatherExamples(tables: OnetTables, onet: OnetImport): Promise<Examples> {
  const examples = new Map<string, Example>();
  for (const table of tables.technologies) {
    const count = onet.report.read(table.file.name, table.layout.name);
    for await (const record of table.records()) {
      count();
      const name = cleanLine(record.get("Example"));
      const known = examples.get(name) ?? {
        commodities: new Map<string, string>(),
        isHot: false,
        isInDemand: false,
      };
      known.commodities.set(record.get("Commodity Code"), cleanLine(record.get("Commodity Title")));
      known.isHot ||= isYes(record.get("Hot Technology"));
      known.isInDemand ||= isYes(record.get("In Demand"));
      examples.set(name, known);
    }
  }
  return examples;
}

/** Makes a technology of each example. */
export async function toTechnologies(
  examples: Examples,
  onet: OnetImport,
  keys: KeyRegistry,
): Promise<readonly Concept[]> {
  await keys.adopt([...examples.keys()].map(toUri));
  return [...examples].map(([label, example]) =>
    createConcept({
      key: keys.assign(toUri(label), label, hashText(label).toString(36)),
      kind: "TECHNOLOGY",
      label,
      uri: toUri(label),
      evidence: onet.evidence,
      marks: [
        ...(example.isHot ? [toMark("HOT", onet)] : []),
        ...(example.isInDemand ? [toMark("IN_DEMAND", onet)] : []),
      ],
    }),
  );
}

/** Links each technology to its commodities, which are categories. */
export function toFacets(examples: Examples, onet: OnetImport, keys: KeyRegistry): Edge[] {
  return [...examples].flatMap(([name, { commodities }]) => {
    const from = keys.find(toUri(name));
    if (from === undefined) return [];
    return [...commodities.keys()].map((code) =>
      createEdge({
        from,
        type: "BROADER",
        to: toCommodityKey(onet, code),
        evidence: onet.evidence,
      }),
    );
  });
}

/** Reads which occupation uses which technology: desirable where it is in demand there, else optional. */
export async function* readTechnologyUses(
  tables: OnetTables,
  onet: OnetImport,
  keys: KeyRegistry,
  isKnown: (code: string) => boolean,
): AsyncGenerator<Edge> {
  for (const table of tables.technologies) {
    for await (const record of table.records()) {
      const code = record.get("O*NET-SOC Code");
      const to = keys.find(toUri(cleanLine(record.get("Example"))));
      if (to === undefined || !isKnown(code)) {
        onet.report.find("dangling reference", `${table.file.name}, line ${record.line}: ${code}`);
        continue;
      }
      yield createEdge({
        from: toOccupationKey(onet, code),
        type: "REQUIRES",
        to,
        importance: isYes(record.get("In Demand")) ? "DESIRABLE" : "OPTIONAL",
        evidence: onet.evidence,
      });
    }
  }
}

function toUri(example: string): string {
  return `urn:onet:technology:${encodeURIComponent(example)}`;
}

function toMark(kind: MarkKind, { source }: OnetImport): Mark {
  return { kind, since: null, until: null, source };
}

function isYes(text: string): boolean {
  return text.toUpperCase() === "Y";
}
