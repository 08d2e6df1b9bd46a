import { describe, expect, it } from "vitest";
import { toFacts } from "./to-facts.js";

describe("the facts of an answer", () => {
  it("are the same in either schema", () => {
    const ours = {
      role: {
        id: "Y29uY2VwdA",
        requirements: {
          nodes: [
            { level: "BASIC", target: { slug: "sql", categories: { nodes: [{ slug: "data" }] } } },
            { level: null, target: { slug: "data", kind: "CATEGORY" } },
          ],
        },
      },
    };
    const theirs = {
      role: {
        id: "role-1",
        requirements: {
          edges: [
            {
              properties: { level: "BASIC" },
              target: { slug: "sql", categories: [{ slug: "data" }] },
            },
            {
              properties: { level: null },
              target: { kind: "CATEGORY", slug: "data", categories: [{ slug: "all" }] },
            },
          ],
        },
      },
    };
    expect(toFacts(theirs)).toEqual(toFacts(ours));
  });

  it("keep order and what else a page says", () => {
    const page = { nodes: [{ slug: "b" }, { slug: "a" }], pageInfo: { hasNextPage: true } };
    expect(toFacts({ skills: page })).toEqual({ skills: page });
    expect(toFacts({ skills: { nodes: page.nodes } })).toEqual({ skills: page.nodes });
  });
});
