import type { MemoryNode } from "./memory-state.js";

/** Nodes per page: a version that touches one node copies a page of 8 kB and the list of pages. */
const PAGE_BITS = 10;
const PAGE_SIZE = 1 << PAGE_BITS;

/** Nodes by ordinal, as a state has them. */
export interface Nodes {
  readonly size: number;
  /** Undefined where a concept of a later version has its place. */
  find(ordinal: number): MemoryNode | undefined;
  /** The node of an ordinal that a list of the state holds. */
  get(ordinal: number): MemoryNode;
}

/** Nodes in pages; a copy shares those that it does not write to. */
export class NodeTable implements Nodes {
  readonly #pages: MemoryNode[][];
  /** The indexes of pages that no other table has. */
  readonly #ownPages = new Set<number>();
  #size: number;

  private constructor(pages: MemoryNode[][], size: number) {
    this.#pages = pages;
    this.#size = size;
  }

  static of(nodes: readonly MemoryNode[]): NodeTable {
    const pages: MemoryNode[][] = [];
    for (let start = 0; start < nodes.length; start += PAGE_SIZE) {
      pages.push(nodes.slice(start, start + PAGE_SIZE));
    }
    return new NodeTable(pages, nodes.length);
  }

  get size(): number {
    return this.#size;
  }

  find(ordinal: number): MemoryNode | undefined {
    return this.#pages[ordinal >> PAGE_BITS]?.[ordinal & (PAGE_SIZE - 1)];
  }

  get(ordinal: number): MemoryNode {
    const node = this.find(ordinal);
    if (!node) throw new RangeError(`There is no concept at ${ordinal}.`);
    return node;
  }

  set(ordinal: number, node: MemoryNode): void {
    const index = ordinal >> PAGE_BITS;
    if (!this.#ownPages.has(index)) {
      this.#pages[index] = this.#pages[index]?.slice() ?? [];
      this.#ownPages.add(index);
    }
    const page = this.#pages[index];
    if (page) page[ordinal & (PAGE_SIZE - 1)] = node;
    this.#size = Math.max(this.#size, ordinal + 1);
  }

  /** A table of its own; this one is not written to any more. */
  copy(): NodeTable {
    return new NodeTable(this.#pages.slice(), this.#size);
  }
}
