import { setTimeout as delay } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { type LaunchedNeo4j, launchNeo4j } from "../../scripts/neo4j/launch-neo4j.js";
import { openNeo4jStore } from "../../src/store/neo4j/neo4j-store.js";
import type { GraphStore, WriteBatch } from "../../src/store/store.js";
import { conceptOf, edgeOf, SOURCE, WRITER } from "../support/graph-items.js";
import { isWithoutNeo4j } from "../support/neo4j-store.js";
import { makeFolderForTest } from "../support/temporary-folder.js";

const ROUNDS = 3;
const SKILLS_PER_BATCH = 20;

describe.skipIf(isWithoutNeo4j)("kill -9 of Neo4j during writes", () => {
  it("loses nothing acknowledged and leaves no batch half written", {
    timeout: 300_000,
  }, async () => {
    const home = await makeFolderForTest();
    let neo4j = await launchNeo4j({ home });
    const password = neo4j.password;
    const port = Number(new URL(neo4j.url).port);
    const store = openNeo4jStore(neo4j);
    await store.write({ sources: [SOURCE] }, WRITER);
    for (let round = 0; round < ROUNDS; round += 1) {
      const acknowledged = await writeUntilKilled(store, neo4j, round);
      expect(acknowledged.length).toBeGreaterThan(0);
      neo4j = await launchNeo4j({ home, port, password });
      await expectEverythingThere(store, acknowledged);
    }
    await store.close();
    await neo4j.stop();
  });
});

/** Writes batch after batch, kills Neo4j in the middle, and lists the roles of acknowledged ones. */
async function writeUntilKilled(
  store: GraphStore,
  neo4j: LaunchedNeo4j,
  round: number,
): Promise<string[]> {
  const acknowledged: string[] = [];
  const writing = (async () => {
    for (let index = 0; ; index += 1) {
      const role = `role-${round}-${index}`;
      await store.write(batchOf(role), WRITER);
      acknowledged.push(role);
    }
  })().catch((error: unknown) => {
    expect(error).toMatchObject({ code: "UNAVAILABLE" });
  });
  while (acknowledged.length < 5) await delay(10);
  await delay(50 + 137 * round);
  await neo4j.kill();
  await writing;
  return acknowledged;
}

/** Every change is whole: its role, all of its skills and the edges to them. */
async function expectEverythingThere(
  store: GraphStore,
  acknowledged: readonly string[],
): Promise<void> {
  const changes = await store.changes(0, 100_000);
  expect(changes.map(({ version }) => version)).toEqual(changes.map((_, index) => index + 1));
  expect(await store.version()).toBe(changes.length);
  const roles = changes.flatMap(({ entries }) =>
    entries.map(({ ref }) => ref).filter((ref) => /^role-\d+-\d+$/u.test(ref)),
  );
  expect(new Set(roles)).toEqual(new Set([...roles, ...acknowledged]));
  const batches = changes.length - 1;
  const items = { ROLE: 0, SKILL: 0, EDGE: 0 };
  for await (const part of store.exportAll()) {
    for (const item of part) {
      if (item.subject === "EDGE") items.EDGE += 1;
      else if (item.subject === "CONCEPT" && item.concept.kind === "ROLE") items.ROLE += 1;
      else if (item.subject === "CONCEPT") items.SKILL += 1;
    }
  }
  const members = batches * SKILLS_PER_BATCH;
  expect(items).toEqual({ ROLE: batches, SKILL: members, EDGE: members });
  expect(await store.count({})).toBe(batches + members);
}

function batchOf(role: string): WriteBatch {
  const skills = Array.from({ length: SKILLS_PER_BATCH }, (_, index) =>
    conceptOf("SKILL", `${role}-skill-${index}`),
  );
  return {
    concepts: [conceptOf("ROLE", role), ...skills],
    edges: skills.map(({ key }) => edgeOf(role, "REQUIRES", key)),
  };
}
