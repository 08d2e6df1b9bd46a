/** A row's columns: the ordinals of both ends, the place (see `toPlace`), the index of the properties. */
export const FROM = 0;
export const TO = 1;
export const PLACE = 2;
export const PROPERTIES = 3;
export const COLUMNS = 4;

/** Rows per block: what is worked on without a pause, in about a millisecond. */
const BLOCK_ROWS = 16_384;

/** Edges as they are read, four whole numbers each; grows without ever being copied. */
export class EdgeRows {
  readonly #blocks: Int32Array[] = [];
  #size = 0;

  get size(): number {
    return this.#size;
  }

  add(from: number, to: number, place: number, properties: number): void {
    const at = (this.#size % BLOCK_ROWS) * COLUMNS;
    const block = at === 0 ? this.#addBlock() : this.#blocks[this.#blocks.length - 1];
    if (!block) throw new RangeError("There is no block to add a row to.");
    block[at + FROM] = from;
    block[at + TO] = to;
    block[at + PLACE] = place;
    block[at + PROPERTIES] = properties;
    this.#size += 1;
  }

  /** The rows behind each other, without what is not filled yet. */
  *blocks(): Generator<Int32Array> {
    let left = this.#size * COLUMNS;
    for (const block of this.#blocks) {
      yield block.subarray(0, Math.min(left, block.length));
      left -= block.length;
    }
  }

  #addBlock(): Int32Array {
    const block = new Int32Array(BLOCK_ROWS * COLUMNS);
    this.#blocks.push(block);
    return block;
  }
}
