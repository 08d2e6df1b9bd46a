import type { Concept } from "../../domain/concept.js";
import type { ConceptKey } from "../../domain/concept-key.js";
import { type Edge, edgeRank } from "../../domain/edge.js";
import { whenReady } from "../../lib/maybe-promise.js";
import { toSortLabel } from "../../lib/text-order.js";
import type { Position } from "../../store/page.js";
import type { ConceptFilter, ConceptOrder, DescendantQuery, EdgeQuery } from "../../store/store.js";
import type { GraphAccess } from "../graph-access.js";
import type { ConnectionArgs } from "./connection.args.js";
import { Connection, type ConnectionPlan } from "./connection.js";
import { countFacets } from "./count-facets.js";

/** Pages the concepts at the other ends of a concept's edges. */
export function connectNeighbours(
  graph: GraphAccess,
  key: ConceptKey,
  args: ConnectionArgs,
  query: EdgeQuery,
): Connection<Edge, Concept> {
  return new Connection(args, planNeighbours(graph, key, query));
}

function planNeighbours(
  graph: GraphAccess,
  key: ConceptKey,
  query: EdgeQuery,
): ConnectionPlan<Edge, Concept> {
  return {
    ...planEdges(graph, key, query),
    toNode: (edge) => graph.getConcept(otherEnd(edge, key)),
  };
}

/** A concept's edges themselves. */
export function planEdges(
  graph: GraphAccess,
  key: ConceptKey,
  query: EdgeQuery,
): ConnectionPlan<Edge, Edge> {
  return {
    list: (page) => graph.listEdges(key, { ...query, page }),
    count: () => graph.countEdges(key, query),
    toNode: (edge) => edge,
    toPosition: (edge) =>
      whenReady(graph.getConcept(otherEnd(edge, key)), (other) =>
        toPosition(other, edgeRank(edge)),
      ),
    toEvidence: (edge) => edge.evidence,
    facets: (by, size) =>
      whenReady(graph.listEdges(key, query), (edges) =>
        countFacets(
          graph,
          edges.map((edge) => otherEnd(edge, key)),
          by,
          size,
        ),
      ),
  };
}

/** Everything below a concept, at any depth. */
export function planDescendants(
  graph: GraphAccess,
  key: ConceptKey,
  query: DescendantQuery,
): ConnectionPlan<ConceptKey, Concept> {
  return {
    list: (page) => graph.listDescendants(key, { ...query, page }),
    count: () => graph.countDescendants(key, query),
    toNode: (found) => graph.getConcept(found),
    toPosition: (found) => whenReady(graph.getConcept(found), (concept) => toPosition(concept)),
  };
}

/** The concepts of the whole graph that pass a filter. */
export function planConcepts(
  graph: GraphAccess,
  filter: ConceptFilter,
  order: ConceptOrder,
): ConnectionPlan<Concept, Concept> {
  return {
    list: (page) => graph.page(filter, order, page),
    count: () => graph.count(filter),
    toNode: (concept) => concept,
    toPosition: (concept) => toPosition(concept),
    facets: (by, size) => graph.listFacets(filter, by, size),
  };
}

function otherEnd({ from, to }: Edge, key: ConceptKey): ConceptKey {
  return from === key ? to : from;
}

function toPosition({ label, key }: Concept, rank = 0): Position {
  return { rank, label: toSortLabel(label), key };
}
