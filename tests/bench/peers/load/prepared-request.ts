import type { AnswerData, Question } from "../../measure/client.js";
import { Connection } from "./connection.js";

/** A request as bytes, made before the time is taken. */
export interface PreparedRequest {
  readonly bytes: Buffer;
  /** How long the body of the right answer is. */
  readonly answerLength: number;
}

/** Asks a question once and keeps it with the length of its answer. Rejects when that is an error. */
export async function prepareRequest(
  url: string,
  question: Question,
): Promise<{ request: PreparedRequest; data: AnswerData }> {
  const bytes = encodeRequest(url, question);
  const connection = await Connection.open(url, { isKept: true });
  try {
    const body = await new Promise<Buffer>((resolve, reject) => {
      connection.ask(bytes, (error, reader) =>
        error ? reject(error) : resolve(reader.readBody()),
      );
    });
    const { data, errors } = JSON.parse(body.toString()) as { data?: AnswerData; errors?: unknown };
    if (errors !== undefined || !data) throw new Error(`${url} answers ${body.toString()}`);
    return { request: { bytes, answerLength: body.length }, data };
  } finally {
    connection.close();
  }
}

/** Writes a question as a whole HTTP request. */
function encodeRequest(url: string, { document, variables }: Question): Buffer {
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
