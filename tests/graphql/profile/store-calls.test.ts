import { expect, it } from "vitest";
import type { WriteBatch } from "../../../src/store/store.js";
import { conceptOf, edgeOf, SOURCE, WRITER } from "../../support/graph-items.js";
import { STORES, type StoreUnderTest } from "../../support/stores.js";
import { startTestServer } from "../../support/test-server.js";

/** Skills that each need the one before their pair, in categories, required by roles of their own. */
function createGraph(size: number): WriteBatch[] {
  const places = Array.from({ length: size }, (_, place) => place);
  const concepts = places.flatMap((place) => [
    conceptOf("SKILL", `skill-${place}`),
    conceptOf("SKILL", `basis-${place}`),
    conceptOf("CATEGORY", `category-${place}`),
    conceptOf("ROLE", `role-${place}`),
    conceptOf("ROLE", `next-${place}`),
    conceptOf("TECHNOLOGY", `tool-${place}`),
  ]);
  const edges = places.flatMap((place) => [
    edgeOf(`skill-${place}`, "HAS_PREREQUISITE", `basis-${place}`),
    edgeOf(`skill-${place}`, "BROADER", `category-${place}`),
    edgeOf(`role-${place}`, "REQUIRES", `skill-${place}`),
    edgeOf("role-0", "REQUIRES", `basis-${place}`),
    edgeOf(`next-${place}`, "REQUIRES", `category-${place}`),
    edgeOf(`next-${place}`, "REQUIRES", `basis-${place}`),
    edgeOf(`tool-${place}`, "BROADER", "category-0"),
    edgeOf(`tool-${place}`, "USED_FOR", `skill-${place}`),
  ]);
  return [{ sources: [SOURCE], concepts }, { edges }];
}

function listQuestions(size: number): readonly string[] {
  const knows = Array.from({ length: size }, (_, place) => `{concept: "skill-${place}"}`).join(" ");
  return [
    `{ matchRoles(knows: [${knows}], first: 100) { readiness met role { label } missing { target { label } } } }`,
    `{ matchRoles(knows: [${knows}], first: 1, schemes: ["esco"]) { readiness } }`,
    `{ skillGap(role: "role-0", knows: [${knows}]) { readiness missing { target { label } } } }`,
    `{ readyToLearn(knows: [${knows}], toward: ["role-0"], first: 100) { gain concept { label } } }`,
    `{ role(slug: "role-0") { transitions(first: 50) { nodes { similarity role { label } } } } }`,
    `{ technology(slug: "tool-0") { substitutes(first: 100) { score technology { label } } } }`,
  ];
}

/** How many calls of the store each question takes over a graph of a size. */
async function countCalls({ open }: StoreUnderTest, size: number): Promise<number[]> {
  const { store, close } = await open();
  for (const batch of createGraph(size)) await store.write(batch, WRITER);
  const limits = { tokens: 20_000, depth: 25, cost: 1_000_000 };
  const server = await startTestServer(store, { graphql: { isStoreUseReported: true, limits } });
  const calls: number[] = [];
  for (const question of listQuestions(size)) {
    const { body } = await server.query(question);
    expect(body.errors).toBeUndefined();
    calls.push(body.extensions?.store?.calls ?? Number.NaN);
  }
  await server.close();
  await close();
  return calls;
}

it.each(STORES)(
  "answers about a profile cost no more calls of the $name store for 100 concepts than for 5",
  async (store) => {
    const [few, many] = [await countCalls(store, 5), await countCalls(store, 100)];
    // Fewer where enough roles are found without those of which nothing is met.
    for (const [place, calls] of many.entries()) expect(calls).toBeLessThanOrEqual(few[place] ?? 0);
    expect(Math.max(...few)).toBeLessThan(40);
  },
  120_000,
);
