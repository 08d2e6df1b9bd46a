import type { Concept } from "../../domain/concept.js";
import type { ConceptKey } from "../../domain/concept-key.js";
import type { Edge } from "../../domain/edge.js";
import type { Evidence } from "../../domain/source.js";
import { type MaybePromise, whenReady } from "../../lib/maybe-promise.js";
import type { GraphAccess } from "../graph-access.js";

/** Lists what somebody wrote down that can stand for a technology, by label. */
export function listAlternatives(
  graph: GraphAccess,
  { key }: Concept,
): MaybePromise<readonly Edge[]> {
  return graph.listEdges(key, { types: ["ALTERNATIVE_TO"], direction: "BOTH" });
}

/** The technology at the other end. */
export function getAlternative({ from, to }: Edge, { key }: Concept): ConceptKey {
  return from === key ? to : from;
}

/** Finds what backs that a technology can stand for another one; nothing where nobody wrote it down. */
export function findAlternativeEvidence(
  graph: GraphAccess,
  technology: Concept,
  alternative: ConceptKey,
): MaybePromise<readonly Evidence[]> {
  return whenReady(
    listAlternatives(graph, technology),
    (edges) =>
      edges.find((edge) => getAlternative(edge, technology) === alternative)?.evidence ?? [],
  );
}
