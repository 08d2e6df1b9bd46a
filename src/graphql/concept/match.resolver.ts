import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Concept, ExternalMatch, MatchKind } from "../../domain/concept.js";
import type { Edge } from "../../domain/edge.js";
import type { Evidence } from "../../domain/source.js";
import { type MaybePromise, whenAllReady, whenReady } from "../../lib/maybe-promise.js";
import type { GraphContext } from "../context.js";
import type { GraphAccess } from "../graph-access.js";
import { ConceptType } from "./concept.type.js";
import { MatchType } from "./match.type.js";

@Resolver(() => MatchType)
export class MatchResolver {
  @FieldResolver(() => ConceptType, {
    nullable: true,
    description: "The other concept, when its scheme has been imported.",
  })
  concept(@Root() { uri }: ExternalMatch, @Ctx() { graph }: GraphContext) {
    return whenReady(graph.findKeyByUri(uri), (key) =>
      key === undefined ? null : graph.getConcept(key),
    );
  }
}

/** A match with what backs it. */
interface BackedMatch extends ExternalMatch {
  readonly evidence: readonly Evidence[];
}

/** Lists what a concept matches: as it says itself, then along MATCHES edges from and to it. */
export function listMatches(
  graph: GraphAccess,
  concept: Concept,
): MaybePromise<readonly BackedMatch[]> {
  const edges = graph.listEdges(concept.key, { types: ["MATCHES"], direction: "BOTH" });
  const linked = whenReady(edges, (found) =>
    whenAllReady(found.map((edge) => toMatch(graph, concept, edge))),
  );
  const { evidence } = concept;
  const stated = concept.matches.map((match) => ({ ...match, evidence }));
  return whenReady(linked, (matches) => [...stated, ...matches]);
}

function toMatch(graph: GraphAccess, concept: Concept, edge: Edge): MaybePromise<BackedMatch> {
  const isOutgoing = edge.from === concept.key;
  const kind = edge.match ?? "RELATED";
  return whenReady(
    graph.getConcept(isOutgoing ? edge.to : edge.from),
    ({ scheme, uri, label }) => ({
      scheme,
      uri,
      label,
      kind: isOutgoing ? kind : (INVERSES[kind] ?? kind),
      evidence: edge.evidence,
    }),
  );
}

/** What is broader from one end is narrower from the other; the rest is symmetric. */
const INVERSES: Partial<Record<MatchKind, MatchKind>> = { BROAD: "NARROW", NARROW: "BROAD" };
