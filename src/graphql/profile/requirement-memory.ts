import type { ConceptKey } from "../../domain/concept-key.js";
import type { Edge } from "../../domain/edge.js";
import { weighRequirement } from "../../domain/profile/readiness.js";
import { type MaybePromise, whenAllReady, whenReady } from "../../lib/maybe-promise.js";
import type { EdgeQuery, GraphReader } from "../../store/store.js";
import type { GraphContext } from "../context.js";
import type { GraphAccess } from "../graph-access.js";
import { REQUIRED_BY, REQUIRES } from "../role/requirement-queries.js";

/** What ranking needs of a requirement. */
export interface BriefRequirement {
  readonly role: ConceptKey;
  readonly weight: number;
  readonly level: Edge["level"];
  readonly atLeast: number;
}

/** For as long as a version is in memory; at most as large as all of its requirements. */
const memories = new WeakMap<GraphReader, RequirementMemory>();

/** Finds what was read of a version in memory before; from a store everything is read anew. */
export function findRequirementMemory({ reader, graph }: GraphContext): RequirementMemory {
  if (reader.snapshotVersion === undefined) return new RequirementMemory(graph);
  const memory = memories.get(reader) ?? new RequirementMemory(graph);
  memories.set(reader, memory);
  return memory;
}

/** Requirements by their targets, and their sums by role, each read once. */
export class RequirementMemory {
  readonly #graph: GraphAccess;
  readonly #weights = new Map<ConceptKey, number>();
  readonly #requiredBy = new Map<ConceptKey, readonly BriefRequirement[]>();

  constructor(graph: GraphAccess) {
    this.#graph = graph;
  }

  /** Tells the weight of everything that each role requires, aligned with the roles. */
  readWeights(roles: readonly ConceptKey[]): MaybePromise<readonly number[]> {
    return this.#readAll(this.#weights, roles, REQUIRES, sumWeights);
  }

  /** Lists which roles require each target, aligned with the targets. */
  readRequiredBy(
    targets: readonly ConceptKey[],
  ): MaybePromise<readonly (readonly BriefRequirement[])[]> {
    return this.#readAll(this.#requiredBy, targets, REQUIRED_BY, (edges) => edges.map(toBrief));
  }

  #readAll<Value>(
    known: Map<ConceptKey, Value>,
    keys: readonly ConceptKey[],
    query: EdgeQuery,
    toValue: (edges: readonly Edge[]) => Value,
  ): MaybePromise<readonly Value[]> {
    const missing = keys.filter((key) => !known.has(key));
    const lists = whenAllReady(missing.map((key) => this.#graph.listEdges(key, query)));
    return whenReady(lists, (edges) => {
      for (const [place, key] of missing.entries()) known.set(key, toValue(edges[place] ?? []));
      return keys.map((key) => known.get(key) as Value);
    });
  }
}

function sumWeights(requirements: readonly Edge[]): number {
  return requirements.reduce((sum, edge) => sum + weighRequirement(edge), 0);
}

function toBrief(edge: Edge): BriefRequirement {
  const { from, level, atLeast } = edge;
  return { role: from, weight: weighRequirement(edge), level, atLeast: atLeast ?? 1 };
}
