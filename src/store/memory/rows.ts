import { findFirst } from "./search-range.js";

/** Takes rows out of a list that holds `stride` numbers per row. */
export function filterRows(
  list: Int32Array,
  stride: number,
  isKept: (start: number) => boolean,
): Int32Array {
  const kept = new Int32Array(list.length);
  let size = 0;
  for (let start = 0; start < list.length; start += stride) {
    if (!isKept(start)) continue;
    for (let column = 0; column < stride; column += 1)
      kept[size + column] = list[start + column] ?? 0;
    size += stride;
  }
  return size === list.length ? list : kept.slice(0, size);
}

/**
 * Merges sorted rows into a sorted list, `isBefore` comparing a row of the list with an added one.
 * Takes logarithmic time per added row, besides copying.
 */
export function mergeRows(
  list: Int32Array,
  added: Int32Array,
  stride: number,
  isBefore: (row: number, addedRow: number) => boolean,
): Int32Array {
  if (added.length === 0) return list;
  const merged = new Int32Array(list.length + added.length);
  const rows = list.length / stride;
  let from = 0;
  for (let addedRow = 0; addedRow * stride < added.length; addedRow += 1) {
    const to = findFirst(from, rows, (row) => isBefore(row, addedRow));
    merged.set(list.subarray(from * stride, to * stride), (from + addedRow) * stride);
    const at = addedRow * stride;
    merged.set(added.subarray(at, at + stride), to * stride + at);
    from = to;
  }
  merged.set(list.subarray(from * stride), from * stride + added.length);
  return merged;
}
