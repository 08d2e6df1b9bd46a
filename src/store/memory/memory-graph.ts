import type { ConceptKey } from "../../domain/concept-key.js";
import { expectOneTypePerPage } from "../check-query.js";
import type { PageRequest } from "../page.js";
import type {
  ConceptFilter,
  ConceptOrder,
  DescendantQuery,
  EdgeQuery,
  FacetKind,
  GraphSnapshot,
} from "../store.js";
import { countConcepts, countFacets, countKinds, pageConcepts } from "./concepts.js";
import { countDescendants, listDescendants } from "./descendants.js";
import { countEdges, listEdges } from "./edges.js";
import { estimateBytes } from "./estimate-bytes.js";
import { findByUri, findNode, type MemoryState } from "./memory-state.js";

/** The reading half of the port over one state: answers at once, and always from that version. */
export class MemoryGraph implements GraphSnapshot {
  readonly state: MemoryState;
  readonly snapshotVersion: number;
  #bytes: number | undefined;

  constructor(state: MemoryState) {
    this.state = state;
    this.snapshotVersion = state.version;
  }

  /** About how many bytes the state takes; reckoned when it is first asked for. */
  get bytes(): number {
    this.#bytes ??= estimateBytes(this.state);
    return this.#bytes;
  }

  findConcept(key: ConceptKey) {
    return findNode(this.state, key)?.concept;
  }

  findKeyByUri(uri: string) {
    return findByUri(this.state, uri)?.concept.key;
  }

  listEdges(key: ConceptKey, query: EdgeQuery) {
    expectOneTypePerPage(query);
    return listEdges(this.state, key, query);
  }

  countEdgesOf(key: ConceptKey, query: EdgeQuery) {
    return countEdges(this.state, key, query);
  }

  listDescendants(key: ConceptKey, query: DescendantQuery) {
    return listDescendants(this.state, key, query);
  }

  countDescendantsOf(key: ConceptKey, query: DescendantQuery) {
    return countDescendants(this.state, key, query);
  }

  conceptsByKey(keys: readonly ConceptKey[]) {
    return keys.map((key) => this.findConcept(key));
  }

  keysByUri(uris: readonly string[]) {
    return uris.map((uri) => this.findKeyByUri(uri));
  }

  edges(keys: readonly ConceptKey[], query: EdgeQuery) {
    return keys.map((key) => this.listEdges(key, query));
  }

  countEdges(keys: readonly ConceptKey[], query: EdgeQuery) {
    return keys.map((key) => this.countEdgesOf(key, query));
  }

  descendants(keys: readonly ConceptKey[], query: DescendantQuery) {
    return keys.map((key) => this.listDescendants(key, query));
  }

  countDescendants(keys: readonly ConceptKey[], query: DescendantQuery) {
    return keys.map((key) => this.countDescendantsOf(key, query));
  }

  page(filter: ConceptFilter, order: ConceptOrder, page: PageRequest) {
    return pageConcepts(this.state, filter, order, page);
  }

  count(filter: ConceptFilter) {
    return countConcepts(this.state, filter);
  }

  facets(filter: ConceptFilter, by: readonly FacetKind[], size: number) {
    return by.flatMap((kind) => countFacets(this.state, filter, kind, size));
  }

  sources() {
    return this.state.sources;
  }

  info() {
    const { version, updatedAt } = this.state;
    return { version, updatedAt, counts: countKinds(this.state) };
  }
}
