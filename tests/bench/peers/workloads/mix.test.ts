import { describe, expect, it } from "vitest";
import { createSyntheticGraph } from "../../graph/synthetic-graph.js";
import { createMix } from "./mix.js";

describe("the mix", () => {
  it("is 50 different documents in either language, the same in every run", () => {
    const graph = createSyntheticGraph(0.02, "esco");
    const mix = createMix(graph);
    expect(new Set(mix.map(({ rolegraph }) => rolegraph.document)).size).toBe(50);
    expect(new Set(mix.map(({ neo4jGraphql }) => neo4jGraphql.document)).size).toBe(50);
    expect(JSON.stringify(createMix(graph))).toBe(JSON.stringify(mix));
  });
});
