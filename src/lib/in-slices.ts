import type { Breather } from "./breathe.js";

/** How many items are visited between two looks at the clock: well below a millisecond's worth. */
const ITEMS = 4_096;

/** Visits the numbers from 0 up to, not including, `length`, letting requests through meanwhile. */
export async function visitInSlices(
  length: number,
  breather: Breather,
  visit: (index: number) => void,
): Promise<void> {
  for (let start = 0; start < length; start += ITEMS) {
    const end = Math.min(length, start + ITEMS);
    for (let index = start; index < end; index += 1) visit(index);
    await breather.pause();
  }
}

/** How many items are sorted at once: about a millisecond's worth. */
const RUN = 512;

/** Sorts by merging sorted runs, letting requests through meanwhile. Equal items keep their order. */
export async function sortInSlices<Item>(
  items: readonly Item[],
  compare: (left: Item, right: Item) => number,
  breather: Breather,
): Promise<Item[]> {
  let runs: Item[][] = [];
  for (let start = 0; start < items.length; start += RUN) {
    runs.push(items.slice(start, start + RUN).sort(compare));
    await breather.pause();
  }
  while (runs.length > 1) {
    const merged: Item[][] = [];
    for (let at = 0; at < runs.length; at += 2) {
      merged.push(await merge(runs[at] ?? [], runs[at + 1] ?? [], compare, breather));
    }
    runs = merged;
  }
  return runs[0] ?? [];
}

async function merge<Item>(
  left: readonly Item[],
  right: readonly Item[],
  compare: (left: Item, right: Item) => number,
  breather: Breather,
): Promise<Item[]> {
  const merged: Item[] = [];
  let [fromLeft, fromRight] = [0, 0];
  await visitInSlices(left.length + right.length, breather, () => {
    const [a, b] = [left[fromLeft], right[fromRight]];
    const isLeft = b === undefined || (a !== undefined && compare(a, b) <= 0);
    merged.push((isLeft ? a : b) as Item);
    if (isLeft) fromLeft += 1;
    else fromRight += 1;
  });
  return merged;
}
