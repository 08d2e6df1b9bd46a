import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseConceptKey } from "../../src/domain/concept-key.js";
import { Bolt, type Run } from "../../src/store/neo4j/connection/bolt.js";
import { KeyedReads } from "../../src/store/neo4j/connection/keyed-reads.js";
import { RecentReads } from "../../src/store/neo4j/connection/recent-reads.js";
import { CONCEPTS_BY_KEY } from "../../src/store/neo4j/cypher/concepts.js";
import { openNeo4jStore } from "../../src/store/neo4j/neo4j-store.js";
import type { EdgeQuery, GraphStore } from "../../src/store/store.js";
import { conceptOf, edgeOf, SOURCE, WRITER } from "../support/graph-items.js";
import { getNeo4j, isWithoutNeo4j, openEmptyNeo4jStore } from "../support/neo4j-store.js";

const QUERY: EdgeQuery = { types: ["REQUIRES"], direction: "OUT" };

describe.skipIf(isWithoutNeo4j)("what was read from Neo4j lately", () => {
  let store: GraphStore;
  let other: GraphStore;

  beforeAll(async () => {
    store = await openEmptyNeo4jStore();
    other = openNeo4jStore(getNeo4j());
    const concepts = ["a", "b", "c"].map((slug) => conceptOf("SKILL", slug));
    const role = conceptOf("ROLE", "role", { label: "Before" });
    const edges = [edgeOf("role", "REQUIRES", "a")];
    await store.write({ sources: [SOURCE], concepts: [role, ...concepts], edges }, WRITER);
  });
  afterAll(async () => {
    await other.close();
    await store.close();
  });

  it("is read again after a write of another process, known and unknown keys together", async () => {
    await readAll(store, ["role"]);
    await other.write(
      {
        concepts: [conceptOf("ROLE", "role", { label: "After" })],
        edges: [edgeOf("role", "REQUIRES", "b")],
      },
      WRITER,
    );
    expect(await readAll(store, ["role"])).toEqual(await readAll(other, ["role"]));
    await other.write({ edges: [edgeOf("role", "REQUIRES", "c")] }, WRITER);
    const keys = ["role", "a", "role", "nothing"];
    const read = await readAll(store, keys);
    expect(read).toEqual(await readAll(other, keys));
    expect(read.concepts[0]?.label).toBe("After");
    expect(read.counts).toEqual([3, 0, 3, 0]);
  });

  it("costs a statement without keys as long as nothing is written", async () => {
    const bolt = new Bolt(getNeo4j());
    const asked: unknown[] = [];
    const run: Run = (statement, parameters = {}) => {
      asked.push(parameters.keys);
      return bolt.read(statement, parameters);
    };
    const reads = new RecentReads(new KeyedReads(run));
    const question = { statement: CONCEPTS_BY_KEY, decode: ([row]: readonly unknown[]) => row };
    const first = await reads.read(question, ["a", "b"]);
    expect(await reads.read(question, ["b", "a"])).toEqual(first.toReversed());
    await reads.read(question, ["a", "c"]);
    expect(asked).toEqual([["a", "b"], [""], ["c"]]);
    await bolt.close();
  });
});

async function readAll(store: GraphStore, slugs: readonly string[]) {
  const keys = slugs.map((slug) => parseConceptKey(slug));
  const neighbours = await store.neighbours?.(keys, QUERY);
  return {
    concepts: await store.conceptsByKey(keys),
    edges: await store.edges(keys, QUERY),
    neighbours: neighbours?.edges,
    ends: neighbours?.concepts.map(({ key }) => key).toSorted(),
    counts: await store.countEdges(keys, QUERY),
  };
}
