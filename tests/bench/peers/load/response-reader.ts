const END_OF_HEAD = Buffer.from("\r\n\r\n");
const STATUS = /^HTTP\/1\.1 (\d{3})/u;
const LENGTH = /\r\ncontent-length: *(\d+)/iu;

/** Reads one answer at a time from the bytes of a connection; no more of HTTP than servers here use. */
export class ResponseReader {
  readonly #isKept: boolean;
  readonly #chunks: Buffer[] = [];
  #received = 0;
  #bodyStart = 0;
  #bodyLength = -1;

  /** @param isKept whether bodies are wanted, not only their lengths */
  constructor(isKept: boolean) {
    this.#isKept = isKept;
  }

  /**
   * Takes bytes, which may be overwritten afterwards; tells whether the answer is whole now. Throws for a status
   * other than 200 and for an answer that does not tell its length.
   */
  push(bytes: Buffer): boolean {
    if (this.#bodyLength < 0) this.#readHead(bytes);
    else if (this.#isKept) this.#chunks.push(Buffer.from(bytes));
    this.#received += bytes.length;
    return this.#bodyLength >= 0 && this.#received >= this.#bodyStart + this.#bodyLength;
  }

  /** The bytes of the body of the answer that is whole. */
  get bodyLength(): number {
    return this.#bodyLength;
  }

  /** The body of the answer that is whole, where bodies are kept. */
  readBody(): Buffer {
    return Buffer.concat(this.#chunks).subarray(this.#bodyStart);
  }

  /** Makes ready for the next answer. */
  reset(): void {
    this.#chunks.length = 0;
    this.#received = 0;
    this.#bodyLength = -1;
  }

  /** Mostly the head comes with the first bytes, of which no copy is made then. */
  #readHead(bytes: Buffer): void {
    const known = this.#chunks.length === 0 ? bytes : Buffer.concat([...this.#chunks, bytes]);
    const end = known.indexOf(END_OF_HEAD);
    if (end < 0 || this.#isKept) this.#chunks.push(Buffer.from(bytes));
    if (end < 0) return;
    const head = known.toString("latin1", 0, end);
    const length = LENGTH.exec(head)?.[1];
    if (STATUS.exec(head)?.[1] !== "200" || length === undefined) {
      throw new Error(`Expected status 200 and a length, got ${known.toString()}`);
    }
    this.#bodyStart = end + END_OF_HEAD.length;
    this.#bodyLength = Number(length);
  }
}
