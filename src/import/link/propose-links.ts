import type { Concept } from "../../domain/concept.js";
import { CORE_SCHEME, type ConceptKey, splitConceptKey } from "../../domain/concept-key.js";
import type { Edge } from "../../domain/edge.js";
import { roundTo } from "../../lib/round-to.js";
import { compareCodePoints } from "../../lib/text-order.js";
import { eachConceptPage } from "../../store/each-concept.js";
import type { GraphReader } from "../../store/store.js";
import { CodeMatcher } from "./match-codes.js";
import { NameMatcher } from "./match-names.js";
import { keepSurest, type LinkProposal } from "./proposal.js";

/** How much of two sure steps is left when a crosswalk joins them. */
const THROUGH_CROSSWALK = 0.8;

/** Proposals, and the labels of the concepts in them. */
export interface LinkProposals {
  /** Surest first, then by keys. */
  readonly proposals: readonly LinkProposal[];
  readonly labels: ReadonlyMap<ConceptKey, string>;
}

/**
 * Proposes which concepts of other vocabularies match curated ones: by URIs that curated concepts name,
 * by names, and along the matches of a crosswalk. Reads the vocabularies once, page by page.
 */
export async function proposeLinks(
  reader: GraphReader,
  schemes: readonly string[],
): Promise<LinkProposals> {
  const curated: Concept[] = [];
  const active = { statuses: ["ACTIVE"] } as const;
  for await (const page of eachConceptPage(reader, { ...active, schemes: [CORE_SCHEME] })) {
    curated.push(...page);
  }
  const [codes, names] = [new CodeMatcher(curated), new NameMatcher(curated)];
  const labels = new Map(curated.map(({ key, label }) => [key, label]));
  const found: LinkProposal[] = [];
  const crossed: Edge[] = [];
  for await (const page of eachConceptPage(reader, { ...active, schemes })) {
    for (const concept of page) {
      labels.set(concept.key, concept.label);
      found.push(...codes.propose(concept), ...names.propose(concept));
    }
    crossed.push(...(await readCrossed(reader, page)));
  }
  const surest = keepSurest(found);
  const all = keepSurest([...surest.values(), ...proposeAlong(crossed, [...surest.values()])]);
  return { proposals: [...all.values()].sort(compareProposals), labels };
}

/** Matches between two other vocabularies. */
async function readCrossed(reader: GraphReader, page: readonly Concept[]): Promise<Edge[]> {
  const keys = page.map(({ key }) => key);
  const lists = await reader.edges(keys, { types: ["MATCHES"], direction: "OUT" });
  return lists
    .flat()
    .filter(({ to, match }) => !isCurated(to) && (match === "EXACT" || match === "CLOSE"));
}

function proposeAlong(crossed: readonly Edge[], known: readonly LinkProposal[]): LinkProposal[] {
  const byFrom = new Map<ConceptKey, LinkProposal[]>();
  for (const one of known) byFrom.set(one.from, [...(byFrom.get(one.from) ?? []), one]);
  const step = (edge: Edge, from: ConceptKey, through: ConceptKey) =>
    (byFrom.get(through) ?? [])
      .filter(({ kind }) => kind === "EXACT" || kind === "CLOSE")
      .map((proposal): LinkProposal => {
        const crosswalk = edge.evidence[0]?.confidence ?? 1;
        const confidence = proposal.confidence * crosswalk * THROUGH_CROSSWALK;
        const reason = `A crosswalk matches it with ${through}: ${proposal.reason}`;
        const rounded = roundTo(confidence, 1_000);
        return { from, to: proposal.to, kind: "CLOSE", confidence: rounded, reason };
      });
  return crossed.flatMap((edge) => [
    ...step(edge, edge.from, edge.to),
    ...step(edge, edge.to, edge.from),
  ]);
}

function isCurated(key: ConceptKey): boolean {
  return splitConceptKey(key).scheme === CORE_SCHEME;
}

function compareProposals(left: LinkProposal, right: LinkProposal): number {
  return (
    right.confidence - left.confidence ||
    compareCodePoints(left.from, right.from) ||
    compareCodePoints(left.to, right.to)
  );
}
