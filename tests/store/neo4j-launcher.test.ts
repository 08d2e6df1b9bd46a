import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { createServer } from "node:net";
import { createInterface } from "node:readline";
import { setTimeout as delay } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { describe, expect, it, onTestFinished } from "vitest";
import { toDockerParameters } from "../../scripts/neo4j/docker-server.js";
import { launchNeo4j } from "../../scripts/neo4j/launch-neo4j.js";
import { isPortFree } from "../../scripts/neo4j/port.js";
import { isWithoutNeo4j, runCypherOn } from "../support/neo4j-store.js";

const TELLER = fileURLToPath(new URL("../support/neo4j-launch-and-tell.ts", import.meta.url));

describe("toDockerParameters", () => {
  const request = { home: "/data/graph", port: 7999, isTemporary: true };

  it("publishes Bolt on 127.0.0.1 alone, and advertises that address", () => {
    const parameters = toDockerParameters("graph", request);
    expect(parameters).toContain("--publish=127.0.0.1:7999:7687");
    expect(parameters).toContain("--env=NEO4J_server_bolt_advertised__address=127.0.0.1:7999");
    expect(parameters).toContain("neo4j:5.26-community");
  });

  it("keeps the password off the command line", () => {
    const parameters = toDockerParameters("graph", request);
    expect(parameters).toContain("--env=NEO4J_AUTH");
    expect(parameters.join(" ")).not.toContain("neo4j/");
  });
});

describe("launchNeo4j", () => {
  it("says that a port is in use and what to do", async () => {
    const occupant = createServer().listen(0, "127.0.0.1");
    await once(occupant, "listening");
    onTestFinished(() => void occupant.close());
    const address = occupant.address();
    const port = typeof address === "object" && address ? address.port : 0;
    await expect(launchNeo4j({ port })).rejects.toThrow(
      `Port ${port} is in use: choose another one (NEO4J_PORT), or end the program that listens on it.`,
    );
  });

  it.skipIf(isWithoutNeo4j)(
    "serves until it is stopped, and then removes its temporary home",
    {
      timeout: 120_000,
    },
    async () => {
      const neo4j = await launchNeo4j({ password: "a password" });
      expect(await runCypherOn(neo4j, "RETURN 1 AS one")).toEqual([{ one: 1 }]);
      expect(existsSync(neo4j.home)).toBe(true);
      await neo4j.stop();
      await neo4j.stop();
      await neo4j.ended;
      expect(existsSync(neo4j.home)).toBe(false);
    },
  );

  it.skipIf(isWithoutNeo4j)(
    "ends and removes its home when the process that launched it is killed",
    { timeout: 120_000 },
    async () => {
      const launcher = spawn(process.execPath, ["--import", "tsx", TELLER], {
        stdio: ["ignore", "pipe", "inherit"],
      });
      const lines = createInterface({ input: launcher.stdout });
      const [line] = await once(lines, "line");
      const { home, url } = JSON.parse(String(line)) as { home: string; url: string };
      const port = Number(new URL(url).port);
      expect(await isPortFree(port)).toBe(false);
      launcher.kill("SIGKILL");
      await waitUntil(async () => !existsSync(home) && (await isPortFree(port)));
      expect(existsSync(home)).toBe(false);
    },
  );
});

async function waitUntil(isTrue: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 30_000;
  while (Date.now() < deadline && !(await isTrue())) await delay(100);
}
