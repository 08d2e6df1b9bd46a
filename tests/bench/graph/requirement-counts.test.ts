import { describe, expect, it } from "vitest";
import { edgeOf } from "../../support/graph-items.js";
import { findMostRequired, findTypicalRoles } from "./requirement-counts.js";

function require(role: string, skills: number) {
  return Array.from({ length: skills }, (_none, index) =>
    edgeOf(role, "REQUIRES", `skill-${index}`),
  );
}

describe("what is asked about", () => {
  it("are roles with 40 to 60 requirements, some 20 from all over the graph", () => {
    const edges = ["39", "40", "60", "61"].flatMap((size) => require(`role-${size}`, Number(size)));
    expect(findTypicalRoles(edges)).toEqual(["role-40", "role-60"]);
    const many = Array.from({ length: 60 }, (_none, index) => require(`role-${index}`, 50)).flat();
    expect(findTypicalRoles(many)).toHaveLength(20);
    expect(findTypicalRoles(many).slice(0, 2)).toEqual(["role-0", "role-3"]);
  });

  it("are the skills that most roles require, of equal ones the first by key", () => {
    const edges = [
      edgeOf("b", "REQUIRES", "sql"),
      edgeOf("a", "REQUIRES", "sql"),
      edgeOf("a", "REQUIRES", "redis"),
      edgeOf("a", "REQUIRES", "html"),
      edgeOf("html", "BROADER", "redis"),
    ];
    expect(findMostRequired(edges, 2)).toEqual(["sql", "html"]);
  });
});
