import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

/** The encodings that answers are sent in, best first. */
export const ENCODINGS = ["br", "gzip"] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** Below this many bytes encoding saves less than its own header and time cost. */
const LEAST_ENCODED = 1_400;

/** Up to this many characters a text costs less to send than bytes: it is written together with its head. */
const LONGEST_TEXT = 4_096;

/** Cheap levels: a tenth of the default's time for some tenths more bytes. */
const BROTLI_LEVEL = 4;
const GZIP_LEVEL = 4;

const compressBrotli = promisify(brotliCompress);
const compressGzip = promisify(gzip);

/** A successful answer, which is tagged and encoded at most once. */
export class Answer {
  /** As it is sent to who accepts no encoding. */
  readonly body: string | Buffer;
  /** Bytes of the body. */
  readonly length: number;
  #hash: string | undefined;
  readonly #encoded = new Map<Encoding, Promise<Buffer>>();

  constructor(text: string) {
    this.body = text.length > LONGEST_TEXT ? Buffer.from(text) : text;
    this.length = Buffer.byteLength(this.body);
  }

  get isWorthEncoding(): boolean {
    return this.length >= LEAST_ENCODED;
  }

  /** The same for the same bytes, whichever server or version of the graph made them. */
  get hash(): string {
    this.#hash ??= createHash("sha256").update(this.body).digest("base64url").slice(0, 27);
    return this.#hash;
  }

  /** The body in an encoding; made off the main thread. */
  encode(encoding: Encoding): Promise<Buffer> {
    const known = this.#encoded.get(encoding);
    if (known) return known;
    const encoded = compress(Buffer.from(this.body), encoding);
    this.#encoded.set(encoding, encoded);
    return encoded;
  }
}

function compress(body: Buffer, encoding: Encoding): Promise<Buffer> {
  if (encoding === "gzip") return compressGzip(body, { level: GZIP_LEVEL });
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: BROTLI_LEVEL,
    [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
  };
  return compressBrotli(body, { params });
}
