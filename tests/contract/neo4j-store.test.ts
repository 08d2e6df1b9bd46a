import { describe, expect, it } from "vitest";
import { parseConceptKey } from "../../src/domain/concept-key.js";
import type { EdgeQuery } from "../../src/store/store.js";
import { conceptOf, edgeOf, SOURCE, WRITER } from "../support/graph-items.js";
import { isWithoutNeo4j, openEmptyNeo4jStore } from "../support/neo4j-store.js";
import { describeGraphReaderContract } from "./graph-reader.contract.js";
import { describeGraphStoreContract } from "./graph-store.contract.js";

describe.skipIf(isWithoutNeo4j)("on a real Neo4j", () => {
  describeGraphReaderContract("neo4j", async (batch) => {
    const store = await openEmptyNeo4jStore();
    await store.write(batch, WRITER);
    return { reader: store, close: () => store.close() };
  });

  describeGraphStoreContract("neo4j", (clock) => openEmptyNeo4jStore({ clock }));

  describe("neighbours", () => {
    const slugs = ["backend", "frontend", "redis", "css"];
    const requires = ["backend REQUIRES redis", "frontend REQUIRES css", "frontend REQUIRES redis"];
    const queries: EdgeQuery[] = [
      { types: ["REQUIRES"], direction: "OUT" },
      { types: ["REQUIRES"], direction: "IN", page: { size: 1, fromEnd: true } },
      { types: ["REQUIRES", "RELATED"], direction: "BOTH", kinds: ["TECHNOLOGY"] },
      { types: [], direction: "OUT" },
    ];

    it.each(queries)("of %o are the edges, and what is at their other ends once", async (query) => {
      const store = await openEmptyNeo4jStore();
      try {
        await store.write(
          {
            sources: [SOURCE],
            concepts: slugs.map((slug, place) =>
              conceptOf(place < 2 ? "ROLE" : "TECHNOLOGY", slug, { aliases: [`${slug} too`] }),
            ),
            edges: [
              ...requires.map((line) => line.split(" ") as [string, "REQUIRES", string]),
              ["css", "RELATED", "redis"] as const,
            ].map(([from, type, to]) => edgeOf(from, type, to)),
          },
          WRITER,
        );
        const keys = [...slugs, "nothing"].map((slug) => parseConceptKey(slug));
        const { edges, concepts } = (await store.neighbours?.(keys, query)) ?? {};
        expect(edges).toEqual(await store.edges(keys, query));
        const ends = edges?.flatMap((list, place) =>
          list.map(({ from, to }) => (from === keys[place] ? to : from)),
        );
        const expected = [...new Set(ends)].sort();
        expect(concepts?.map(({ key }) => key).sort()).toEqual(expected);
        expect(concepts).toEqual(await store.conceptsByKey((concepts ?? []).map(({ key }) => key)));
      } finally {
        await store.close();
      }
    });
  });
});
