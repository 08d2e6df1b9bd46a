/** Cells of a block; lists go on in the next one when it is full. */
const BLOCK_BITS = 16;
const BLOCK_SIZE = 1 << BLOCK_BITS;
const BLOCK_MASK = BLOCK_SIZE - 1;

/** A list's own cells, in front of its first part: how many numbers it has, and where its last part is. */
const LENGTH = 0;
const LAST_PART = 1;
const LIST_CELLS = 2;

/** A part's own cell, in front of its numbers: where the next part is. */
const PART_CELLS = 1;

/** A list's parts hold 1, 2, 4 … numbers, so many at most. */
const LARGEST_PART = 1_024;

/**
 * Very many lists of whole numbers from 0 to 2^32 - 1 that grow at their ends, all in a few typed arrays: 16 bytes
 * for a list of one number, where an array of its own takes 56, and 4 to 10 for each number of a long one. Nothing
 * is moved when a list grows, so growing leaves no garbage.
 */
export class GrowingLists {
  readonly #blocks: Uint32Array[] = [];
  /** Where the next free cell is; cells are numbered through all blocks. */
  #end = 0;

  /** Adds a number at the end of a list, which begins with it where there was none; gives what the list is known by. */
  add(list: number | undefined, number: number): number {
    if (list === undefined) return this.#begin(number);
    this.#push(list, number);
    return list;
  }

  /** How many numbers a list has. */
  count(list: number | undefined): number {
    return list === undefined ? 0 : this.#read(list + LENGTH);
  }

  /** Gives the numbers of a list in order, in parts that show what is stored and hold until it grows. */
  *parts(list: number | undefined): Generator<Uint32Array> {
    if (list === undefined) return;
    let left = this.#read(list + LENGTH);
    let part = list + LIST_CELLS;
    for (let size = 1; left > 0; size = Math.min(2 * size, LARGEST_PART)) {
      const start = (part & BLOCK_MASK) + PART_CELLS;
      yield this.#blockOf(part).subarray(start, start + Math.min(size, left));
      part = this.#read(part);
      left -= size;
    }
  }

  /** Copies the numbers of a list. */
  toArray(list: number | undefined): Uint32Array {
    const numbers = new Uint32Array(this.count(list));
    let end = 0;
    for (const part of this.parts(list)) {
      numbers.set(part, end);
      end += part.length;
    }
    return numbers;
  }

  #begin(number: number): number {
    const list = this.#allocate(LIST_CELLS + PART_CELLS + 1);
    const part = list + LIST_CELLS;
    this.#write(list + LENGTH, 1);
    this.#write(list + LAST_PART, part);
    this.#write(part + PART_CELLS, number);
    return list;
  }

  #push(list: number, number: number): void {
    const length = this.#read(list + LENGTH);
    const { size, place } = placeOf(length);
    if (place === 0) this.#addPart(list, size);
    this.#write(this.#read(list + LAST_PART) + PART_CELLS + place, number);
    this.#write(list + LENGTH, length + 1);
  }

  #addPart(list: number, size: number): void {
    const part = this.#allocate(PART_CELLS + size);
    this.#write(this.#read(list + LAST_PART), part);
    this.#write(list + LAST_PART, part);
  }

  /** Gives the first of so many free cells of one block. */
  #allocate(cells: number): number {
    const isFull = (this.#end & BLOCK_MASK) + cells > BLOCK_SIZE;
    if (isFull) this.#end = this.#blocks.length * BLOCK_SIZE;
    if (this.#end === this.#blocks.length * BLOCK_SIZE)
      this.#blocks.push(new Uint32Array(BLOCK_SIZE));
    const start = this.#end;
    this.#end += cells;
    return start;
  }

  #read(cell: number): number {
    return this.#blockOf(cell)[cell & BLOCK_MASK] ?? 0;
  }

  #write(cell: number, number: number): void {
    this.#blockOf(cell)[cell & BLOCK_MASK] = number;
  }

  #blockOf(cell: number): Uint32Array {
    const block = this.#blocks[cell >>> BLOCK_BITS];
    if (!block) throw new RangeError(`There is no list at ${cell}.`);
    return block;
  }
}

/** Finds the size of the part that holds the number at an index of a list, and the number's place in it. */
function placeOf(index: number): { readonly size: number; readonly place: number } {
  const growing = 2 * LARGEST_PART - 1;
  if (index >= growing) return { size: LARGEST_PART, place: (index - growing) % LARGEST_PART };
  const size = 2 ** (31 - Math.clz32(index + 1));
  return { size, place: index + 1 - size };
}
