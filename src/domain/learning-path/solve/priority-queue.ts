/** A queue that gives the item of least weight first, and of equal weights the lowest item. */
export class PriorityQueue {
  readonly #items: number[] = [];
  readonly #weights: number[] = [];

  push(item: number, weight: number): void {
    this.#items.push(item);
    this.#weights.push(weight);
    let place = this.#items.length - 1;
    while (place > 0) {
      const parent = (place - 1) >> 1;
      if (!this.#isBefore(place, parent)) break;
      this.#swap(place, parent);
      place = parent;
    }
  }

  pop(): { readonly item: number; readonly weight: number } | undefined {
    const [item] = this.#items;
    const [weight] = this.#weights;
    if (item === undefined || weight === undefined) return undefined;
    this.#swap(0, this.#items.length - 1);
    this.#items.pop();
    this.#weights.pop();
    this.#sink();
    return { item, weight };
  }

  #sink(): void {
    let place = 0;
    for (;;) {
      let first = place;
      for (const child of [2 * place + 1, 2 * place + 2]) {
        if (child < this.#items.length && this.#isBefore(child, first)) first = child;
      }
      if (first === place) return;
      this.#swap(place, first);
      place = first;
    }
  }

  #isBefore(left: number, right: number): boolean {
    const difference = (this.#weights[left] ?? 0) - (this.#weights[right] ?? 0);
    return (
      difference < 0 || (difference === 0 && (this.#items[left] ?? 0) < (this.#items[right] ?? 0))
    );
  }

  #swap(left: number, right: number): void {
    swapIn(this.#items, left, right);
    swapIn(this.#weights, left, right);
  }
}

function swapIn(list: number[], left: number, right: number): void {
  const kept = list[left] ?? 0;
  list[left] = list[right] ?? 0;
  list[right] = kept;
}
