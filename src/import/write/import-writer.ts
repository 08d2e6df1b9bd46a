import type { Concept } from "../../domain/concept.js";
import type { ConceptKey } from "../../domain/concept-key.js";
import { EDGE_TYPES, type Edge, type EdgeIdentity } from "../../domain/edge.js";
import type { Source } from "../../domain/source.js";
import { toCanonicalConcept, toCanonicalEdge, toCanonicalIdentity } from "../../store/canonical.js";
import type { GraphStore, WriteBatch } from "../../store/store.js";
import { toEdgeName } from "../edge-name.js";
import type { ImportReport } from "./import-report.js";

/** Items per batch; each is atomic and a version of its own. */
const BATCH_SIZE = 4_000;

/** How an import writes. */
export interface ImportWriterOptions {
  readonly store: GraphStore;
  /** Stands in the change records as the writer and the reason. */
  readonly actor: string;
  readonly reason: string;
  /** Compares and counts, writes nothing. */
  readonly isDryRun: boolean;
  readonly report: ImportReport;
  readonly onProgress?: ((items: number) => void) | undefined;
}

/**
 * Writes what an import brings in batches, and of each batch only what the store does not hold as it is.
 * So a second run writes nothing, and one that was interrupted goes on. Concepts come before the edges
 * between them. Remembers what came, to tell afterwards what is gone.
 */
export class ImportWriter {
  readonly #options: ImportWriterOptions;
  readonly #keys = new Set<ConceptKey>();
  readonly #edgeNames = new Set<string>();
  #concepts: Concept[] = [];
  #edges: Edge[] = [];
  #items = 0;

  constructor(options: ImportWriterOptions) {
    this.#options = options;
  }

  /** Writes the sources that the items name. */
  async addSources(sources: readonly Source[]): Promise<void> {
    await this.#write({ sources });
  }

  async addConcept(concept: Concept): Promise<void> {
    this.#keys.add(concept.key);
    this.#concepts.push(toCanonicalConcept(concept));
    if (this.#concepts.length >= BATCH_SIZE) await this.#flushConcepts();
  }

  /** Both ends have been added before, or are in the store. */
  async addEdge(edge: Edge): Promise<void> {
    const canonical = toCanonicalEdge(edge);
    this.#edgeNames.add(toEdgeName(canonical));
    this.#edges.push(canonical);
    if (this.#edges.length >= BATCH_SIZE) await this.#flushEdges();
  }

  /** Writes what is left of the last batches. */
  async finish(): Promise<void> {
    await this.#flushConcepts();
    await this.#flushEdges();
  }

  /** Tells whether this import brought the concept, or the edge. */
  hasConcept(key: ConceptKey): boolean {
    return this.#keys.has(key);
  }

  hasEdge(edge: Edge): boolean {
    return this.#edgeNames.has(toEdgeName(toCanonicalIdentity(edge)));
  }

  /** Retires concepts that an earlier release had. */
  async retire(concepts: readonly Concept[]): Promise<void> {
    if (concepts.length === 0) return;
    for (const { kind, label } of concepts) this.#options.report.differ(kind, "retired", label);
    await this.#write({ retired: concepts.map(({ key }) => ({ key, replacedBy: null })) });
  }

  /** Removes links that an earlier release had. */
  async removeEdges(edges: readonly EdgeIdentity[]): Promise<void> {
    if (edges.length === 0) return;
    for (const { type } of edges) this.#options.report.differ(type, "removed");
    await this.#write({ removedEdges: edges.map(({ from, type, to }) => ({ from, type, to })) });
  }

  async #flushConcepts(): Promise<void> {
    const concepts = this.#concepts;
    this.#concepts = [];
    if (concepts.length === 0) return;
    const stored = await this.#options.store.conceptsByKey(concepts.map(({ key }) => key));
    const different = concepts.filter((concept, place) =>
      this.#isDifferent(concept, stored[place]),
    );
    this.#tell(concepts.length);
    if (different.length > 0) await this.#write({ concepts: different });
  }

  async #flushEdges(): Promise<void> {
    await this.#flushConcepts();
    const edges = this.#edges;
    this.#edges = [];
    if (edges.length === 0) return;
    const stored = await this.#readStored(edges);
    const different = edges.filter((edge) => this.#isDifferent(edge, stored.get(toEdgeName(edge))));
    this.#tell(edges.length);
    if (different.length > 0) await this.#write({ edges: different });
  }

  async #readStored(edges: readonly Edge[]): Promise<ReadonlyMap<string, Edge>> {
    const from = [...new Set(edges.map((edge) => edge.from))];
    const query = { types: EDGE_TYPES, direction: "OUT" } as const;
    const lists = await this.#options.store.edges(from, query);
    return new Map(lists.flat().map((edge) => [toEdgeName(edge), edge]));
  }

  #isDifferent(item: Concept | Edge, stored: Concept | Edge | undefined): boolean {
    const { report } = this.#options;
    if (stored && JSON.stringify(item) === JSON.stringify(stored)) {
      report.counts.unchanged += 1;
      return false;
    }
    const action = stored ? "changed" : "added";
    if ("type" in item) report.differ(item.type, action);
    else report.differ(item.kind, action, describeLabel(item, stored));
    return true;
  }

  #tell(items: number): void {
    this.#items += items;
    this.#options.onProgress?.(this.#items);
  }

  async #write(batch: WriteBatch): Promise<void> {
    const { store, actor, reason, isDryRun } = this.#options;
    if (!isDryRun) await store.write(batch, { actor, reason });
  }
}

function describeLabel({ label }: Concept, stored: Concept | Edge | undefined): string {
  const before = stored && "label" in stored ? stored.label : label;
  return before === label ? label : `${before} → ${label}`;
}
