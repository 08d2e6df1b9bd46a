import { describe, expect, it } from "vitest";
import type {
  ComparedRequirement,
  Salary,
} from "../../../src/explorer/compare-page/compare-query.js";
import {
  describeRequirement,
  describeSalary,
  findHours,
  listAlone,
  toColumns,
} from "../../../src/explorer/compare-page/comparison-model.js";

const ROLES = ["front", "back", "data"].map(nameConcept);

describe("what compared roles require", () => {
  it("stands in the columns of the roles that require it", () => {
    const row = requirement("git", "front", "data");
    const columns = toColumns({ roles: ROLES }, row);
    expect(columns.map((part) => part?.role.id)).toEqual(["front", undefined, "data"]);
  });

  it("is listed for each role that alone requires it, and empty for others", () => {
    const unique = [requirement("css", "front"), requirement("sql", "data")];
    const lists = listAlone({ roles: ROLES, unique });
    expect(lists.map((list) => list.map(({ target }) => target.slug))).toEqual([
      ["css"],
      [],
      ["sql"],
    ]);
  });

  it("is told with importance, and with level and number where they are given", () => {
    const bare = { importance: "OPTIONAL", level: null, atLeast: null, role: { id: "a" } } as const;
    expect(describeRequirement(bare)).toBe("a plus");
    expect(describeRequirement({ ...bare, level: "BASIC", atLeast: 2 })).toBe(
      "a plus, basic, at least 2",
    );
  });
});

describe("hours from one role to another", () => {
  const moves = [
    { from: { id: "front" }, to: { id: "back" }, hours: 90 },
    { from: { id: "back" }, to: { id: "front" }, hours: null },
  ];

  it("differ by direction, null where something cannot be learned, undefined where not told", () => {
    expect(findHours(moves, "front", "back")).toBe(90);
    expect(findHours(moves, "back", "front")).toBeNull();
    expect(findHours(moves, "front", "data")).toBeUndefined();
  });
});

describe("a salary", () => {
  const salary: Salary = {
    region: "US",
    currency: "USD",
    period: "YEAR",
    typical: 133_080,
    minimum: null,
    maximum: null,
    year: 2024,
    source: { title: "Statistics" },
  };

  it("is told as the usual amount, or from lowest to highest", () => {
    expect(describeSalary(salary)).toBe("US$133,080 a year (US, 2024)");
    const range = { ...salary, typical: null, minimum: 50_000, maximum: 90_000, year: null };
    expect(describeSalary(range)).toBe("US$50,000–US$90,000 a year (US)");
  });
});

function nameConcept(slug: string) {
  return { id: slug, slug, scheme: "core", label: slug };
}

function requirement(target: string, ...roles: readonly string[]): ComparedRequirement {
  return {
    target: { ...nameConcept(target), kind: "SKILL" },
    by: roles.map((id) => ({ importance: "ESSENTIAL", level: null, atLeast: null, role: { id } })),
  };
}
