import type { Concept } from "../../domain/concept.js";
import type { ConceptKey } from "../../domain/concept-key.js";
import { type Edge, edgeRank } from "../../domain/edge.js";
import { LimitExceededError } from "../../domain/errors.js";
import type { Source } from "../../domain/source.js";
import { Breather } from "../../lib/breathe.js";
import { sortInSlices, visitInSlices } from "../../lib/in-slices.js";
import { toSortLabel } from "../../lib/text-order.js";
import type { ExportedItem, GraphStore } from "../store.js";
import { NO_EDGES, toPlace } from "./adjacency.js";
import { EdgePropertyTable } from "./edge-properties.js";
import { COLUMNS, EdgeRows, FROM, TO } from "./edge-rows.js";
import { toLabelLists } from "./label-lists.js";
import {
  addToCounts,
  type CountedGroup,
  compareNodes,
  type MemoryNode,
  type MemoryState,
} from "./memory-state.js";
import { type Nodes, NodeTable } from "./node-table.js";
import { packLists } from "./pack-lists.js";
import { ListSharer } from "./share-lists.js";
import { UriIndex } from "./uri-index.js";

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
  const breather = new Breather();
  const draft = new LoadDraft();
  for await (const items of store.exportAll()) {
    for (const item of items) draft.add(item);
    if (draft.edgeCount > maximumEdges) throw tooLarge(maximumEdges);
    await breather.pause();
  }
  return { version, updatedAt, ...(await draft.finish(breather)) };
}

function tooLarge(maximum: number): LimitExceededError {
  return new LimitExceededError(
    `The graph has more than ${maximum} links; it is read from its store instead of from memory.`,
    { limit: "memoryEdges", maximum },
  );
}

/** Gathers what is read. Concepts come before edges, so that an edge is four whole numbers. */
class LoadDraft {
  readonly #sources: Source[] = [];
  readonly #nodes: MemoryNode[] = [];
  /** Places in the order of reading while reading, ordinals in the end. */
  readonly #ordinals = new Map<ConceptKey, number>();
  #start: { readonly key: ConceptKey | undefined; readonly place: number | undefined } = {
    key: undefined,
    place: undefined,
  };
  readonly #rows = new EdgeRows();
  readonly #properties = new EdgePropertyTable();
  readonly #lists = new ListSharer();

  get edgeCount(): number {
    return this.#rows.size;
  }

  add(item: ExportedItem): void {
    if (item.subject === "EDGE") this.#addEdge(item.edge);
    else if (item.subject === "CONCEPT") this.#addConcept(item.concept);
    else this.#sources.push(item.source);
  }

  async finish(breather: Breather): Promise<Omit<MemoryState, "version" | "updatedAt">> {
    const sorted = await sortInSlices(this.#nodes, compareNodes, breather);
    await this.#renumber(sorted, breather);
    const out = await packLists(this.#rows, "OUT", sorted.length, breather);
    const incoming = await packLists(this.#rows, "IN", sorted.length, breather);
    await visitInSlices(sorted.length, breather, (ordinal) => {
      const lists = { out: out[ordinal] ?? NO_EDGES, in: incoming[ordinal] ?? NO_EDGES };
      const node = sorted[ordinal];
      if (node) sorted[ordinal] = { ...node, ...lists };
    });
    const nodes = NodeTable.of(sorted);
    return {
      sources: this.#sources,
      nodes,
      ordinals: this.#ordinals,
      byLabel: await toLabelLists(nodes, breather),
      ...(await indexConcepts(nodes, breather)),
      properties: this.#properties,
      lists: this.#lists,
      edgeCount: this.#rows.size,
      edits: 0,
    };
  }

  #addConcept(read: Concept): void {
    const concept = this.#lists.share(read);
    const sortLabel = toSortLabel(concept.label);
    this.#ordinals.set(concept.key, this.#nodes.length);
    this.#nodes.push({ concept, sortLabel, out: NO_EDGES, in: NO_EDGES });
  }

  /** An edge whose end came too late to be exported is left to the changes. */
  #addEdge(edge: Edge): void {
    const from = this.#findStart(edge.from);
    const to = this.#ordinals.get(edge.to);
    if (from === undefined || to === undefined) return;
    this.#rows.add(from, to, toPlace(edge.type, edgeRank(edge)), this.#properties.add(edge));
  }

  /** The same as for the edge before most of the time: edges come by the concept they start from. */
  #findStart(key: ConceptKey): number | undefined {
    if (key !== this.#start.key) this.#start = { key, place: this.#ordinals.get(key) };
    return this.#start.place;
  }

  /** Goes over from places in the order of reading to ordinals: places in the order of labels. */
  async #renumber(nodes: readonly MemoryNode[], breather: Breather): Promise<void> {
    const ordinals = new Int32Array(nodes.length);
    await visitInSlices(nodes.length, breather, (ordinal) => {
      const key = nodes[ordinal]?.concept.key;
      if (key === undefined) return;
      ordinals[this.#ordinals.get(key) ?? 0] = ordinal;
      this.#ordinals.set(key, ordinal);
    });
    for (const rows of this.#rows.blocks()) {
      for (let row = 0; row < rows.length; row += COLUMNS) {
        rows[row + FROM] = ordinals[rows[row + FROM] ?? 0] ?? 0;
        rows[row + TO] = ordinals[rows[row + TO] ?? 0] ?? 0;
      }
      await breather.pause();
    }
  }
}

async function indexConcepts(nodes: Nodes, breather: Breather) {
  const uris = new UriIndex();
  const counts = new Map<string, CountedGroup>();
  await visitInSlices(nodes.size, breather, (ordinal) => {
    const { concept } = nodes.get(ordinal);
    uris.add(concept.uri, ordinal);
    addToCounts(counts, concept, 1);
  });
  return { uris, counts };
}
