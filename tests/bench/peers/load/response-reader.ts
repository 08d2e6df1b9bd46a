const END_OF_HEAD = Buffer.from("\r\n\r\n");
const STATUS = /^HTTP\/1\.1 (\d{3})/u;
const LENGTH = /\r\ncontent-length: *(\d+)/iu;

/** Reads one answer at a time from the bytes of a connection; no more of HTTP than servers here use. */
export class ResponseReader {
  readonly #chunks: Buffer[] = [];
  #received = 0;
  #bodyStart = 0;
  #bodyLength = -1;

  /**
   * Takes bytes; tells whether the answer is whole now. Throws for a status other than 200 and for
   * an answer that does not tell its length.
   */
  push(chunk: Buffer): boolean {
    this.#chunks.push(chunk);
    this.#received += chunk.length;
    if (this.#bodyLength < 0) this.#readHead();
    return this.#bodyLength >= 0 && this.#received >= this.#bodyStart + this.#bodyLength;
  }

  /** The bytes of the body of the answer that is whole. */
  get bodyLength(): number {
    return this.#bodyLength;
  }

  /** The body of the answer that is whole. */
  readBody(): Buffer {
    return Buffer.concat(this.#chunks).subarray(this.#bodyStart);
  }

  /** Makes ready for the next answer. */
  reset(): void {
    this.#chunks.length = 0;
    this.#received = 0;
    this.#bodyLength = -1;
  }

  #readHead(): void {
    const bytes = this.#chunks.length === 1 ? this.#chunks[0] : Buffer.concat(this.#chunks);
    const end = bytes?.indexOf(END_OF_HEAD) ?? -1;
    if (!bytes || end < 0) return;
    const head = bytes.toString("latin1", 0, end);
    const length = LENGTH.exec(head)?.[1];
    if (STATUS.exec(head)?.[1] !== "200" || length === undefined) {
      throw new Error(`Expected status 200 and a length, got ${bytes.toString()}`);
    }
    this.#bodyStart = end + END_OF_HEAD.length;
    this.#bodyLength = Number(length);
  }
}
