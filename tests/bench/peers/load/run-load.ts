import { setTimeout as delay } from "node:timers/promises";
import { Connection } from "./connection.js";
import type { PreparedRequest } from "./prepared-request.js";

/**
 * Node accepts one connection per turn of its event loop. A server that is already busy with the first
 * of them lets the last ones wait for many times what a request takes.
 */
const ACCEPTED_WITHIN_MS = 50;

/** What a client saw of a server for a while. */
export interface LoadSample {
  readonly answers: number;
  /** How long each took, but for the first ones, which all connections ask for at the same moment. */
  readonly milliseconds: readonly number[];
  /** From the first request to the last answer. */
  readonly seconds: number;
}

/** Opens connections and gives the server time to accept them all. */
export async function openConnections(url: string, count: number): Promise<Connection[]> {
  const connections = await Promise.all(
    Array.from({ length: count }, () => Connection.open(url, { isKept: false })),
  );
  await delay(ACCEPTED_WITHIN_MS);
  return connections;
}

/**
 * Asks the requests in turn over several connections at once, each of which has one request under
 * way, for so many seconds; what is under way then is still waited for. Rejects when an answer is not
 * as long as it was when it was checked.
 */
export async function runLoad(
  connections: readonly Connection[],
  requests: readonly PreparedRequest[],
  seconds: number,
): Promise<LoadSample> {
  const milliseconds: number[] = [];
  const start = performance.now();
  const run = { requests, milliseconds, deadline: start + seconds * 1_000, asked: 0 };
  await Promise.all(connections.map((connection) => askUntilDeadline(connection, run)));
  return {
    answers: milliseconds.length,
    milliseconds: withoutStart(milliseconds, connections.length),
    seconds: (performance.now() - start) / 1_000,
  };
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
        if (reader.bodyLength !== answerLength) {
          return reject(toLengthError(reader.bodyLength, answerLength));
        }
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

function toLengthError(actual: number, expected: number): Error {
  return new Error(`Expected an answer of ${expected} bytes, got one of ${actual}.`);
}
