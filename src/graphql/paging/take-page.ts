import { compareCodePoints } from "../../lib/text-order.js";
import type { PageRequest, Position } from "../../store/page.js";

/** Takes a page of a list that was worked out as a whole and is in the order of its positions. */
export function takePage<Item>(
  items: readonly Item[],
  toPosition: (item: Item) => Position,
  { size, after }: PageRequest,
): readonly Item[] {
  if (!after) return items.slice(0, size);
  const start = items.findIndex((item) => comparePositions(toPosition(item), after) > 0);
  return start < 0 ? [] : items.slice(start, start + size);
}

function comparePositions(left: Position, right: Position): number {
  return (
    left.rank - right.rank ||
    compareCodePoints(left.label, right.label) ||
    compareCodePoints(left.key, right.key)
  );
}
