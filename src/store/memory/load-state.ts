import type { Concept } from "../../domain/concept.js";
import type { ConceptKey } from "../../domain/concept-key.js";
import { type Edge, edgeRank } from "../../domain/edge.js";
import { LimitExceededError } from "../../domain/errors.js";
import type { Source } from "../../domain/source.js";
import { toSortLabel } from "../../lib/text-order.js";
import type { GraphStore } from "../store.js";
import { type Adjacency, NO_EDGES, STRIDE, toPlace } from "./adjacency.js";
import { Breather } from "./breathe.js";
import { EdgePropertyTable } from "./edge-properties.js";
import { toLabelLists } from "./label-lists.js";
import { compareNodes, type MemoryNode, type MemoryState, toCountGroup } from "./memory-state.js";

/** What is read of a store. */
type Origin = Pick<GraphStore, "info" | "exportAll">;

/**
 * Reads a whole store into memory, letting other work through meanwhile. What is written during that
 * may or may not be in the state; the changes behind its version, applied to it, make it exact.
 * Rejects with LIMIT_EXCEEDED as soon as it meets more edges than allowed.
 */
export async function loadState(
  store: Origin,
  maximumEdges = Number.POSITIVE_INFINITY,
): Promise<MemoryState> {
  const { version, updatedAt } = await store.info();
  const { sources, concepts, edges, properties } = await readAll(store, maximumEdges);
  const bare = concepts.map(toBareNode).sort(compareNodes);
  const ordinals = new Map(bare.map(({ concept }, ordinal) => [concept.key, ordinal]));
  const lists = await packAll(edges, ordinals);
  const nodes = bare.map((node, ordinal) => ({
    ...node,
    out: lists.out[ordinal] ?? NO_EDGES,
    in: lists.in[ordinal] ?? NO_EDGES,
  }));
  return {
    version,
    updatedAt,
    sources,
    nodes,
    ordinals,
    ordinalsByUri: new Map(nodes.map(({ concept }, ordinal) => [concept.uri, ordinal])),
    byLabel: toLabelLists(nodes),
    counts: countGroups(concepts),
    properties,
    edgeCount: edges.length,
  };
}

/** An edge of which only what the lists hold is kept. */
interface RawEdge {
  readonly from: ConceptKey;
  readonly to: ConceptKey;
  readonly place: number;
  readonly properties: number;
}

async function readAll(store: Origin, maximumEdges: number) {
  const sources: Source[] = [];
  const concepts: Concept[] = [];
  const edges: RawEdge[] = [];
  const properties = new EdgePropertyTable();
  const breather = new Breather();
  for await (const item of store.exportAll()) {
    if (item.subject === "SOURCE") sources.push(item.source);
    else if (item.subject === "CONCEPT") concepts.push(item.concept);
    else edges.push(toRawEdge(item.edge, properties));
    if (edges.length > maximumEdges) throw tooLarge(maximumEdges);
    await breather.pause();
  }
  return { sources, concepts, edges, properties };
}

function tooLarge(maximum: number): LimitExceededError {
  return new LimitExceededError(
    `The graph has more than ${maximum} links; it is read from its store instead of from memory.`,
    { limit: "memoryEdges", maximum },
  );
}

function toRawEdge(edge: Edge, properties: EdgePropertyTable): RawEdge {
  const { from, to, type } = edge;
  return { from, to, place: toPlace(type, edgeRank(edge)), properties: properties.add(edge) };
}

function toBareNode(concept: Concept): MemoryNode {
  return { concept, sortLabel: toSortLabel(concept.label), out: NO_EDGES, in: NO_EDGES };
}

/** Packs the lists of both directions. An end that came too late to be exported is left to the changes. */
async function packAll(edges: readonly RawEdge[], ordinals: ReadonlyMap<ConceptKey, number>) {
  const out: number[][] = Array.from(ordinals, () => []);
  const incoming: number[][] = Array.from(ordinals, () => []);
  const breather = new Breather();
  for (const { from, to, place, properties } of edges) {
    const source = ordinals.get(from);
    const target = ordinals.get(to);
    if (source !== undefined && target !== undefined) {
      out[source]?.push(place, target, properties);
      incoming[target]?.push(place, source, properties);
    }
    await breather.pause();
  }
  return { out: await packLists(out), in: await packLists(incoming) };
}

/** Sorts lists by place and ordinal, and lays them behind each other in one block of memory. */
async function packLists(lists: readonly number[][]): Promise<Adjacency[]> {
  const block = new Int32Array(lists.reduce((length, list) => length + list.length, 0));
  const breather = new Breather();
  const packed: Adjacency[] = [];
  let at = 0;
  for (const list of lists) {
    const part = block.subarray(at, at + list.length);
    writeSorted(part, list);
    packed.push(part);
    at += list.length;
    await breather.pause();
  }
  return packed;
}

/** Ordinals ascend with labels here, so that comparing whole numbers is enough. */
function writeSorted(part: Adjacency, list: readonly number[]): void {
  const starts = Array.from({ length: list.length / STRIDE }, (_, index) => index * STRIDE);
  starts.sort((a, b) => (list[a] ?? 0) - (list[b] ?? 0) || (list[a + 1] ?? 0) - (list[b + 1] ?? 0));
  let at = 0;
  for (const start of starts) {
    for (let offset = 0; offset < STRIDE; offset += 1)
      part[at + offset] = list[start + offset] ?? 0;
    at += STRIDE;
  }
}

function countGroups(concepts: readonly Concept[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const concept of concepts) {
    const group = toCountGroup(concept);
    counts.set(group, (counts.get(group) ?? 0) + 1);
  }
  return counts;
}
