import type { Concept } from "../../domain/concept.js";
import { type MaybePromise, whenAllReady, whenReady } from "../../lib/maybe-promise.js";
import type { SearchHit } from "../../search/hit.js";
import type { Position } from "../../store/page.js";
import type { GraphAccess } from "../graph-access.js";
import type { ConnectionPlan } from "../paging/connection.js";
import { countFacets } from "../paging/count-facets.js";
import { takePage } from "../paging/take-page.js";

/** Positions hold whole numbers: ten-thousandths from the best score. */
const RANKS = 10_000;

/** A hit with its concept, as clients see it. */
export interface FoundConcept {
  readonly concept: Concept;
  readonly score: number;
  readonly matched: string;
}

/** Pages hits in their order. */
export function planHits(
  graph: GraphAccess,
  hits: readonly SearchHit[],
): ConnectionPlan<SearchHit, FoundConcept> {
  return {
    list: (page) => takePage(hits, toPosition, page),
    count: () => hits.length,
    toNode: (hit) => toFound(graph, hit),
    toPosition,
    facets: (by, size) =>
      countFacets(
        graph,
        hits.map(({ key }) => key),
        by,
        size,
      ),
  };
}

/** Reads the concepts of hits. */
export function listFound(
  graph: GraphAccess,
  hits: readonly SearchHit[],
): MaybePromise<readonly FoundConcept[]> {
  return whenAllReady(hits.map((hit) => toFound(graph, hit)));
}

function toFound(
  graph: GraphAccess,
  { key, score, matched }: SearchHit,
): MaybePromise<FoundConcept> {
  return whenReady(graph.getConcept(key), (concept) => ({ concept, score, matched }));
}

function toPosition({ score, order, key }: SearchHit): Position {
  return { rank: Math.round((1 - score) * RANKS), label: order, key };
}
