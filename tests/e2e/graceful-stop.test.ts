import { once } from "node:events";
import { connect } from "node:net";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { startRolegraph } from "../support/running-process.js";
import { makeFolderForTest } from "../support/temporary-folder.js";

const READY = /Rolegraph is ready: http:\/\/127\.0\.0\.1:(?<port>\d+)\//u;
const BODY = JSON.stringify({ query: "{ graph { version } }" });

async function serve(environment: Record<string, string> = {}) {
  const url = `embedded:${join(await makeFolderForTest(), "graph.db")}`;
  const running = startRolegraph(["serve"], {
    PORT: "0",
    STORE_URL: url,
    SEED_ON_START: "false",
    ...environment,
  });
  const port = Number((await running.waitFor(READY)).groups?.port);
  const socket = connect(port, "127.0.0.1");
  await once(socket, "connect");
  return { running, socket };
}

/** Sends a request up to the last byte of its body, so that it is in flight. */
async function beginRequest(socket: Awaited<ReturnType<typeof serve>>["socket"]): Promise<void> {
  socket.write(
    `POST /graphql HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\ncontent-type: application/json\r\ncontent-length: ${BODY.length}\r\n\r\n${BODY.slice(0, -1)}`,
  );
  await sleep(200);
}

describe("stopping", () => {
  it("finishes a request that is in flight, then ends", async () => {
    const { running, socket } = await serve();
    let answer = "";
    socket.setEncoding("utf8").on("data", (text: string) => {
      answer += text;
    });
    await beginRequest(socket);
    running.child.kill("SIGTERM");
    await sleep(300);
    socket.write(BODY.slice(-1));
    expect(await running.ended).toBe(0);
    expect(answer).toContain("HTTP/1.1 200 OK");
    expect(answer).toContain('{"data":{"graph":{"version":0}}}');
  });

  it("does not wait for a connection on which nothing was asked", async () => {
    const { running } = await serve();
    const start = performance.now();
    running.child.kill("SIGTERM");
    expect(await running.ended).toBe(0);
    expect(performance.now() - start).toBeLessThan(5_000);
  });

  it("cuts off a request that is not finished by the deadline", async () => {
    const { running, socket } = await serve({ SHUTDOWN_TIMEOUT_MS: "500" });
    socket.on("error", () => undefined);
    await beginRequest(socket);
    const start = performance.now();
    running.child.kill("SIGTERM");
    expect(await running.ended).toBe(0);
    expect(performance.now() - start).toBeGreaterThanOrEqual(450);
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});
