import type { Concept } from "../../domain/concept.js";
import type { ConceptKey } from "../../domain/concept-key.js";
import { type Edge, edgeRank } from "../../domain/edge.js";
import type { Evidence } from "../../domain/source.js";
import { type MaybePromise, whenReady } from "../../lib/maybe-promise.js";
import { toSortLabel } from "../../lib/text-order.js";
import type { PageRequest, Position } from "../../store/page.js";
import type {
  ConceptFilter,
  ConceptOrder,
  DescendantQuery,
  EdgeQuery,
  FacetCount,
  FacetKind,
} from "../../store/store.js";
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
  return new Connection(args, new NeighbourPlan(graph, key, query));
}

/** Pages a concept's edges themselves. */
export function connectEdges(
  graph: GraphAccess,
  key: ConceptKey,
  args: ConnectionArgs,
  query: EdgeQuery,
): Connection<Edge, Edge> {
  return new Connection(args, new EdgePlan(graph, key, query));
}

/** Pages the concepts of the whole graph that pass a filter. */
export function connectConcepts(
  graph: GraphAccess,
  args: ConnectionArgs,
  filter: ConceptFilter,
  order: ConceptOrder,
): Connection<Concept, Concept> {
  return new Connection(args, new ConceptPlan(graph, filter, order));
}

/** A concept's edges, whatever of them is shown. A class, for an answer may have thousands. */
abstract class AdjacencyPlan<Node> implements ConnectionPlan<Edge, Node> {
  protected readonly graph: GraphAccess;
  readonly #key: ConceptKey;
  readonly #query: EdgeQuery;

  constructor(graph: GraphAccess, key: ConceptKey, query: EdgeQuery) {
    this.graph = graph;
    this.#key = key;
    this.#query = query;
  }

  abstract toNode(edge: Edge): MaybePromise<Node>;

  list(page: PageRequest): MaybePromise<readonly Edge[]> {
    return this.graph.listEdges(this.#key, withPage(this.#query, page));
  }

  count(): MaybePromise<number> {
    return this.graph.countEdges(this.#key, this.#query);
  }

  toPosition(edge: Edge): MaybePromise<Position> {
    const other = this.graph.getConcept(this.otherEnd(edge));
    return whenReady(other, (concept) => toPosition(concept, edgeRank(edge)));
  }

  toEvidence({ evidence }: Edge): readonly Evidence[] {
    return evidence;
  }

  facets(by: readonly FacetKind[], size: number): MaybePromise<readonly FacetCount[]> {
    return whenReady(this.graph.listEdges(this.#key, this.#query), (edges) => {
      const others = edges.map((edge) => this.otherEnd(edge));
      return countFacets(this.graph, others, by, size);
    });
  }

  protected otherEnd({ from, to }: Edge): ConceptKey {
    return from === this.#key ? to : from;
  }
}

class EdgePlan extends AdjacencyPlan<Edge> {
  toNode(edge: Edge): Edge {
    return edge;
  }
}

class NeighbourPlan extends AdjacencyPlan<Concept> {
  toNode(edge: Edge): MaybePromise<Concept> {
    return this.graph.getConcept(this.otherEnd(edge));
  }
}

/** Copying member by member takes a fraction of the time of copying what is not known beforehand. */
function withPage(query: EdgeQuery, page: PageRequest): EdgeQuery {
  const { types, direction, kinds, importances } = query;
  if (importances) return { ...query, page };
  return kinds ? { types, direction, kinds, page } : { types, direction, page };
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

/** The concepts of the whole graph that pass a filter. A class: closures cost an answer of counts a microsecond. */
class ConceptPlan implements ConnectionPlan<Concept, Concept> {
  readonly #graph: GraphAccess;
  readonly #filter: ConceptFilter;
  readonly #order: ConceptOrder;

  constructor(graph: GraphAccess, filter: ConceptFilter, order: ConceptOrder) {
    this.#graph = graph;
    this.#filter = filter;
    this.#order = order;
  }

  list(page: PageRequest): MaybePromise<readonly Concept[]> {
    return this.#graph.page(this.#filter, this.#order, page);
  }

  count(): MaybePromise<number> {
    return this.#graph.count(this.#filter);
  }

  toNode(concept: Concept): Concept {
    return concept;
  }

  toPosition(concept: Concept): Position {
    return toPosition(concept);
  }

  facets(by: readonly FacetKind[], size: number): MaybePromise<readonly FacetCount[]> {
    return this.#graph.listFacets(this.#filter, by, size);
  }
}

function toPosition({ label, key }: Concept, rank = 0): Position {
  return { rank, label: toSortLabel(label), key };
}
