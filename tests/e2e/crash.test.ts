import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { parseConceptKey } from "../../src/domain/concept-key.js";
import { openStore } from "../../src/store/open-store.js";
import type { GraphStore } from "../../src/store/store.js";
import { startNode, startRolegraph } from "../support/running-process.js";
import { makeFolderForTest } from "../support/temporary-folder.js";

const ROUNDS = 20;
const MEMBERS = 50;

describe("kill -9 on the embedded store", () => {
  it(`in the middle of writes, ${ROUNDS} times, loses nothing acknowledged and halves no batch`, async () => {
    const url = `embedded:${join(await makeFolderForTest(), "graph.db")}`;
    let acknowledged = 0;
    for (let round = 0; round < ROUNDS; round += 1) {
      const writer = startNode(["--import", "tsx", "tests/support/write-stream.ts"], {
        STORE_URL: url,
      });
      await writer.waitFor(/acknowledged \d+/u);
      await sleep((round * 37) % 150);
      writer.child.kill("SIGKILL");
      expect(await writer.ended).toBe("SIGKILL");
      acknowledged = lastAcknowledged(writer.output.stdout);
      const store = await openStore({ url });
      await expectWhole(store, acknowledged);
      await store.close();
    }
    expect(acknowledged).toBeGreaterThan(ROUNDS);
  }, 180_000);

  it("in the middle of a first load leaves nothing or everything, and the next load finishes it", async () => {
    const url = `embedded:${join(await makeFolderForTest(), "graph.db")}`;
    for (const delay of [150, 300, 450, 600, 750, 900]) {
      const loader = startRolegraph(["import", "seed"], { STORE_URL: url });
      await sleep(delay);
      loader.child.kill("SIGKILL");
      await loader.ended;
      const store = await openStore({ url });
      const { version, counts } = await store.info();
      expect([version, counts.length > 0]).toEqual(version === 0 ? [0, false] : [1, true]);
      await store.close();
    }
    const last = startRolegraph(["import", "seed"], { STORE_URL: url });
    expect(await last.ended).toBe(0);
    const store = await openStore({ url });
    expect((await store.info()).version).toBe(1);
    await store.close();
  }, 60_000);
});

function lastAcknowledged(stdout: string): number {
  return Number(/acknowledged (?<version>\d+)\n$/u.exec(stdout)?.groups?.version);
}

/** Every version up to the last is there, each with its category and all its members. */
async function expectWhole(store: GraphStore, acknowledged: number): Promise<void> {
  const version = await store.version();
  expect(version).toBeGreaterThanOrEqual(acknowledged);
  const categories = Array.from({ length: version }, (_, index) =>
    parseConceptKey(`batch-${index + 1}`),
  );
  const query = { types: ["BROADER"], direction: "IN" } as const;
  const members = await store.countEdges(categories, query);
  expect(new Set(members)).toEqual(new Set([MEMBERS]));
  expect(await store.count({ kinds: ["TECHNOLOGY"] })).toBe(version * MEMBERS);
  const changes = await store.changes(0, version + 1);
  expect(changes.map((change) => change.version)).toEqual(categories.map((_, index) => index + 1));
}
