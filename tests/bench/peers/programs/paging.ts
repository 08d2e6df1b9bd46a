import type { Concept } from "./graph.js";

/** A page of a list, of the shape that the schema's connections have. */
export interface Page<Item> {
  readonly nodes: readonly Item[];
  readonly totalCount: number;
  readonly hasNextPage: boolean;
}

export interface PageArguments {
  readonly first?: number | null;
  readonly after?: string | null;
}

const DEFAULT_SIZE = 20;

/** Takes a page of a list from a place on. */
export function takePage<Item>(
  list: readonly Item[],
  first: number | null | undefined,
  start = 0,
): Page<Item> {
  const end = start + (first ?? DEFAULT_SIZE);
  return {
    nodes: list.slice(start, end),
    totalCount: list.length,
    hasNextPage: list.length > end,
  };
}

/** Writes where a concept stands in the order of labels; the same cursor as Rolegraph's. */
export function toCursor({ sortLabel, key }: Concept): string {
  return Buffer.from(JSON.stringify([0, sortLabel, key])).toString("base64url");
}

/** Finds the place behind a cursor in a list by label; a keyset, as Rolegraph has it. */
export function findAfter(concepts: readonly Concept[], cursor: string | null | undefined): number {
  if (typeof cursor !== "string") return 0;
  const [, lastLabel, lastKey] = JSON.parse(Buffer.from(cursor, "base64url").toString()) as [
    number,
    string,
    string,
  ];
  return findPlace(
    concepts,
    ({ sortLabel, key }) => sortLabel > lastLabel || (sortLabel === lastLabel && key > lastKey),
  );
}

/** Lists the concepts whose sort labels begin with a prefix, from a list by label. */
export function findByPrefix(concepts: readonly Concept[], prefix: string): readonly Concept[] {
  const start = findPlace(concepts, ({ sortLabel }) => sortLabel >= prefix);
  const end = findPlace(
    concepts,
    ({ sortLabel }) => sortLabel >= prefix && !sortLabel.startsWith(prefix),
  );
  return concepts.slice(start, end);
}

/** Finds the first place from which on the condition holds, by halves. */
function findPlace(concepts: readonly Concept[], holds: (concept: Concept) => boolean): number {
  let low = 0;
  let high = concepts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(concepts[middle] as Concept)) high = middle;
    else low = middle + 1;
  }
  return low;
}
