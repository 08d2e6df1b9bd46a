import type { Question } from "../../measure/client.js";

/** A request as bytes, made before the time is taken. */
export interface PreparedRequest {
  readonly bytes: Buffer;
  /** How long the body of the right answer is. */
  readonly answerLength: number;
}

/** Writes a question as a whole HTTP request. */
export function encodeRequest(url: string, { document, variables }: Question): Buffer {
  const body = JSON.stringify({ query: document, variables });
  const head = [
    "POST /graphql HTTP/1.1",
    `host: ${new URL(url).host}`,
    "content-type: application/json",
    "accept: application/json",
    `content-length: ${Buffer.byteLength(body)}`,
  ];
  return Buffer.from(`${head.join("\r\n")}\r\n\r\n${body}`);
}
