import { Connection } from "./connection.js";
import type { PreparedRequest } from "./prepared-request.js";
import type { ResponseReader } from "./response-reader.js";

/** What a client saw of a server for a while. */
export interface LoadSample {
  readonly answers: number;
  /** How long each took, but for the first ones, which all connections ask for at the same moment. */
  readonly milliseconds: readonly number[];
  /** From the first request to the last answer. */
  readonly seconds: number;
}

/**
 * Asks the requests in turn over several connections at once, each of which has one request under
 * way, for so many seconds; what is under way then is still waited for. Rejects when an answer is not
 * as long as it was when it was checked.
 */
export async function runLoad(
  url: string,
  requests: readonly PreparedRequest[],
  concurrency: number,
  seconds: number,
): Promise<LoadSample> {
  const opening = Array.from({ length: concurrency }, () => Connection.open(url));
  const connections = await Promise.all(opening);
  const milliseconds: number[] = [];
  const start = performance.now();
  const run = { requests, milliseconds, deadline: start + seconds * 1_000, asked: 0 };
  try {
    await Promise.all(connections.map((connection) => askUntilDeadline(connection, run)));
    return {
      answers: milliseconds.length,
      milliseconds: withoutStart(milliseconds, concurrency),
      seconds: (performance.now() - start) / 1_000,
    };
  } finally {
    for (const connection of connections) connection.close();
  }
}

/** A server so slow that nothing else would be left keeps them. */
function withoutStart(milliseconds: readonly number[], concurrency: number): readonly number[] {
  return milliseconds.length > 2 * concurrency ? milliseconds.slice(concurrency) : milliseconds;
}

interface Run {
  readonly requests: readonly PreparedRequest[];
  readonly milliseconds: number[];
  readonly deadline: number;
  asked: number;
}

function askUntilDeadline(connection: Connection, run: Run): Promise<void> {
  return new Promise((resolve, reject) => {
    const askNext = () => {
      const { bytes, answerLength } = takeNext(run);
      const start = performance.now();
      connection.ask(bytes, (error, reader) => {
        const end = performance.now();
        if (error) return reject(error);
        if (reader.bodyLength !== answerLength) return reject(toLengthError(reader, answerLength));
        run.milliseconds.push(end - start);
        if (end < run.deadline) askNext();
        else resolve();
      });
    };
    askNext();
  });
}

function takeNext(run: Run): PreparedRequest {
  const request = run.requests[run.asked % run.requests.length];
  if (!request) throw new Error("Expected a request to ask.");
  run.asked += 1;
  return request;
}

function toLengthError(reader: ResponseReader, expected: number): Error {
  const beginning = reader.readBody().subarray(0, 500).toString();
  return new Error(
    `Expected an answer of ${expected} bytes, got ${reader.bodyLength}: ${beginning}`,
  );
}
