import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { openProxy, type TcpProxy } from "../support/neo4j-proxy.js";
import { getNeo4j, isWithoutNeo4j, runCypher } from "../support/neo4j-store.js";
import { type RunningProcess, startRolegraph } from "../support/running-process.js";

const READY = /Rolegraph is ready: (?<url>http:\/\/127\.0\.0\.1:\d+)\//u;
const QUERY = '{"query":"{ technology(slug: \\"redis\\") { label } }"}';

async function ask(url: string) {
  const headers = { "content-type": "application/json" };
  const response = await fetch(`${url}/graphql`, { method: "POST", headers, body: QUERY });
  return (await response.json()) as { data?: { technology: { label: string } | null } };
}

async function readReadiness(url: string) {
  const response = await fetch(`${url}/readyz`);
  const body = (await response.json()) as { status: string; reason?: string; version?: number };
  expect(response.status).toBe(body.status === "ready" ? 200 : 503);
  return body;
}

/** Asks again and again until an answer is right, for at most half a minute. */
async function eventually<Answer>(
  read: () => Promise<Answer>,
  isRight: (answer: Answer) => boolean,
) {
  for (let attempt = 0; attempt < 150; attempt += 1) {
    const answer = await read();
    if (isRight(answer)) return answer;
    await sleep(200);
  }
  throw new Error("It did not become right within half a minute.");
}

/** Another user's wrong passwords make Neo4j refuse that user for a while, not the tests' own. */
interface Credentials {
  readonly user: string;
  readonly password: string;
}

function serveOn(proxy: TcpProxy, { user, password }: Credentials = getNeo4j()): RunningProcess {
  return startRolegraph(["serve"], {
    PORT: "0",
    STORE_URL: `bolt://127.0.0.1:${proxy.port}`,
    STORE_USER: user,
    STORE_PASSWORD: password,
  });
}

async function openCutProxy(): Promise<TcpProxy> {
  await runCypher("MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS");
  const proxy = await openProxy(Number(new URL(getNeo4j().url).port));
  await proxy.cut();
  return proxy;
}

describe.skipIf(isWithoutNeo4j)("serving while Neo4j is away", () => {
  it("starts, says why it is not ready, and recovers by itself, seed included", async () => {
    const proxy = await openCutProxy();
    const running = serveOn(proxy);
    const url = (await running.waitFor(READY)).groups?.url ?? "";
    expect(await readReadiness(url)).toMatchObject({
      status: "unavailable",
      reason: expect.stringContaining(`bolt://127.0.0.1:${proxy.port}`),
    });
    expect(await ask(url)).toMatchObject({
      data: { technology: null },
      errors: [{ extensions: { code: "UNAVAILABLE" } }],
    });
    expect((await fetch(`${url}/livez`)).status).toBe(200);
    await proxy.mend();
    await eventually(
      () => ask(url),
      ({ data }) => data?.technology?.label === "Redis",
    );
    expect(await readReadiness(url)).toEqual({ status: "ready", version: 1 });
    await proxy.cut();
    await eventually(
      () => readReadiness(url),
      ({ status }) => status === "unavailable",
    );
    await proxy.mend();
    await eventually(
      () => ask(url),
      ({ data }) => data?.technology?.label === "Redis",
    );
    running.child.kill("SIGTERM");
    expect(await running.ended).toBe(0);
    await proxy.close();
  }, 90_000);

  it("says that the password is wrong, without saying the password", async () => {
    const proxy = await openCutProxy();
    await proxy.mend();
    const running = serveOn(proxy, { user: "stranger", password: "not-the-password" });
    const url = (await running.waitFor(READY)).groups?.url ?? "";
    const { status, reason } = await readReadiness(url);
    expect([status, reason]).toEqual([
      "unavailable",
      expect.stringMatching(/STORE_USER|STORE_PASSWORD/u),
    ]);
    expect(`${reason} ${running.output.stderr}`).not.toContain("not-the-password");
    running.child.kill("SIGTERM");
    expect(await running.ended).toBe(0);
    await proxy.close();
  }, 60_000);
});
