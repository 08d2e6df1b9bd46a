/**
 * Numbers the strongly connected components of a graph over 0..n-1 (Tarjan, without recursion): nodes
 * with the same number reach each other. Costs as much as there are links.
 */
export function findStrongComponents(successors: readonly (readonly number[])[]): Int32Array {
  const search = new Search(successors);
  for (const node of successors.keys()) search.visit(node);
  return search.components;
}

const UNSEEN = -1;

class Search {
  readonly components: Int32Array;
  readonly #successors: readonly (readonly number[])[];
  readonly #order: Int32Array;
  readonly #lowest: Int32Array;
  readonly #stack: number[] = [];
  #seen = 0;
  #found = 0;

  constructor(successors: readonly (readonly number[])[]) {
    this.#successors = successors;
    this.components = new Int32Array(successors.length).fill(UNSEEN);
    this.#order = new Int32Array(successors.length).fill(UNSEEN);
    this.#lowest = new Int32Array(successors.length);
  }

  visit(start: number): void {
    if (this.#order[start] !== UNSEEN) return;
    const path = [{ node: this.#enter(start), next: 0 }];
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const successor = this.#successors[top.node]?.[top.next++];
      if (successor === undefined) {
        path.pop();
        this.#leave(top.node, path.at(-1)?.node);
      } else if (this.#order[successor] === UNSEEN) {
        path.push({ node: this.#enter(successor), next: 0 });
      } else if (this.components[successor] === UNSEEN) {
        this.#lower(top.node, this.#order[successor] ?? 0);
      }
    }
  }

  #enter(node: number): number {
    this.#order[node] = this.#seen;
    this.#lowest[node] = this.#seen;
    this.#seen += 1;
    this.#stack.push(node);
    return node;
  }

  #leave(node: number, parent: number | undefined): void {
    if (parent !== undefined) this.#lower(parent, this.#lowest[node] ?? 0);
    if (this.#lowest[node] !== this.#order[node]) return;
    for (let member = this.#stack.pop(); member !== undefined; member = this.#stack.pop()) {
      this.components[member] = this.#found;
      if (member === node) break;
    }
    this.#found += 1;
  }

  #lower(node: number, order: number): void {
    this.#lowest[node] = Math.min(this.#lowest[node] ?? 0, order);
  }
}
