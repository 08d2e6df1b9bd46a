import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type MemoryStore, openMemoryStore } from "../support/memory-server.js";
import { startTestServer, type TestServer } from "../support/test-server.js";

const SMALL = { query: '{ role(slug: "backend-developer") { label } }' };
const LARGE = { query: "{ technologies(first: 100) { nodes { slug label description } } }" };

/** Often enough that an answer is executed, then compiled, then kept, then found. */
const TIMES = 4;

let memory: MemoryStore;
/** Answers known documents before Fastify. */
let front: TestServer;
/** Reads from the store, so that all goes to Fastify. */
let behind: TestServer;

beforeAll(async () => {
  memory = await openMemoryStore("seed");
  front = await memory.serve();
  behind = await startTestServer(memory.store);
});
afterAll(async () => {
  await front.close();
  await behind.close();
  await memory.close();
});

/** A request in pieces as they go over the wire, each in a packet of its own. */
type Pieces = readonly string[];

function toPieces(body: object, headers: Readonly<Record<string, string>> = {}): Pieces {
  const text = JSON.stringify(body);
  const all = {
    host: "localhost",
    connection: "close",
    "content-type": "application/json",
    "content-length": String(Buffer.byteLength(text)),
    ...headers,
  };
  const head = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return [`POST /graphql HTTP/1.1\r\n${head.join("")}\r\n${text}`];
}

/** Sends a request and reads all that comes back, as text without what differs each time. */
async function exchange({ url }: TestServer, pieces: Pieces): Promise<string> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  await once(socket, "connect");
  await sendPieces(socket, pieces);
  const chunks: Buffer[] = [];
  for await (const chunk of socket) chunks.push(chunk as Buffer);
  const [head = "", ...rest] = Buffer.concat(chunks).toString("latin1").split("\r\n\r\n");
  return [...toFields(head).toSorted(), ...rest.flatMap(toFields)].join("\n");
}

function toFields(head: string): string[] {
  return head.split("\r\n").filter((line) => !/^(?:date|x-request-id):/iu.test(line));
}

async function sendPieces(socket: Socket, pieces: Pieces): Promise<void> {
  for (const piece of pieces) {
    socket.write(piece);
    if (pieces.length > 1) await pause(20);
  }
}

async function readCount({ url }: TestServer): Promise<number> {
  const text = await (await fetch(`${url}/metrics`)).text();
  const line = /rolegraph_http_request_seconds_count\{[^}]*route="\/graphql"[^}]*\} (\d+)/u;
  return Number(line.exec(text)?.[1] ?? 0);
}

describe("an answer given before Fastify", () => {
  const requests: Readonly<Record<string, Pieces>> = {
    "a small answer": toPieces(SMALL),
    "a large answer": toPieces(LARGE),
    "a compressed answer": toPieces(LARGE, { "accept-encoding": "gzip" }),
    "another media type": toPieces(SMALL, { accept: "application/graphql-response+json" }),
    "a media type that there is not": toPieces(SMALL, { accept: "image/png" }),
    "a document that is wrong": toPieces({ query: "{ nothing }" }),
    "a role that there is not": toPieces({ query: '{ role(slug: "nobody") { label } }' }),
    "a member that Fastify refuses": toPieces({ ...SMALL, constructor: { prototype: {} } }),
    "a body that is no JSON": toPieces(SMALL, { "content-length": "5" }),
  };

  it.each(Object.entries(requests))("is the same to the byte: %s", async (_name, pieces) => {
    const seen = new Set<string>();
    for (let time = 0; time < TIMES; time += 1) {
      seen.add(await exchange(front, pieces));
      seen.add(await exchange(behind, pieces));
    }
    expect([...seen]).toHaveLength(1);
    expect([...seen][0]).toContain("HTTP/1.1 ");
  });

  it("waits for a body that comes in pieces", async () => {
    const [text = ""] = toPieces(SMALL);
    const middle = text.indexOf("role(");
    const end = text.indexOf("\r\n\r\n") + 4;
    const whole = await exchange(front, [text]);
    expect(whole).toContain("Back-end");
    expect(await exchange(front, [text.slice(0, middle), text.slice(middle)])).toBe(whole);
    expect(await exchange(front, [text.slice(0, end), text.slice(end)])).toBe(whole);
  });

  it("comes in order to who asks again before the first answer", async () => {
    const [large = ""] = toPieces(LARGE, { connection: "keep-alive" });
    const [small = ""] = toPieces(SMALL);
    const whole = await exchange(front, [large + small]);
    expect(whole).toBe(await exchange(behind, [large + small]));
    expect(whole.indexOf("Back-end")).toBeGreaterThan(whole.indexOf('"technologies"'));
  });

  it("is counted, and has the id of its request", async () => {
    await exchange(front, toPieces(SMALL));
    const before = await readCount(front);
    const response = await fetch(`${front.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", "x-request-id": "mine-1" },
      body: JSON.stringify(SMALL),
    });
    await response.text();
    expect(response.headers.get("x-request-id")).toBe("mine-1");
    expect(await readCount(front)).toBe(before + 1);
  });
});
