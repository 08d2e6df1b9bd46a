/** What a sorted list loses and gains; a row is `stride` numbers. */
export interface RowEdits {
  readonly stride: number;
  /** Indexes of the rows that go, ascending. */
  readonly removed: readonly number[];
  /** The rows that come, behind each other. */
  readonly added: Int32Array;
  /** For each added row the index of the row before which it comes, ascending. */
  readonly places: readonly number[];
}

/** Makes the edited list; costs as much as copying the list and a step per edit. */
export function replaceRows(list: Int32Array, edits: RowEdits): Int32Array {
  const { stride, removed, added, places } = edits;
  if (removed.length === 0 && places.length === 0) return list;
  const edited = new Int32Array(list.length + added.length - removed.length * stride);
  let [row, size, removals] = [0, 0, 0];
  const append = (part: Int32Array) => {
    edited.set(part, size);
    size += part.length;
  };
  const copyUpTo = (end: number) => {
    for (let gone = removed[removals]; gone !== undefined && gone < end; gone = removed[removals]) {
      append(list.subarray(row * stride, gone * stride));
      row = gone + 1;
      removals += 1;
    }
    append(list.subarray(row * stride, end * stride));
    row = end;
  };
  places.forEach((place, index) => {
    copyUpTo(place);
    append(added.subarray(index * stride, (index + 1) * stride));
  });
  copyUpTo(list.length / stride);
  return edited;
}
