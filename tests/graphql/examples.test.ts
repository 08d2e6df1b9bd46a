import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { EXAMPLE_QUERIES } from "../support/example-queries.js";
import { type ServerWithStore, startSeededServer } from "../support/seeded-server.js";

describe("the playground's examples", () => {
  let server: ServerWithStore;
  beforeAll(async () => {
    server = await startSeededServer();
  });
  afterAll(() => server.close());

  it.each(EXAMPLE_QUERIES)("$file is answered in full", async ({ query }) => {
    const { body } = await server.query(query);
    expect(body.errors).toBeUndefined();
    expect(Object.values(body.data)).not.toContain(null);
    expect(listPaths(body.data, isEmptyList)).toEqual([]);
    expect(listPaths(body.data, isCutList)).toEqual([]);
  });

  it.each(EXAMPLE_QUERIES)("$file begins with the question it answers", ({ query }) => {
    expect(query).toMatch(/^# (?:What|How|Which) /u);
    expect(query.match(/^# .*\?$/mu)).not.toBeNull();
  });

  it("each has an operation name of its own", () => {
    const names = EXAMPLE_QUERIES.map(({ operation }) => operation);
    expect(names).not.toContain("");
    expect(new Set(names).size).toBe(EXAMPLE_QUERIES.length);
  });
});

/** Where in an answer a value is found, e.g. `role.requirements`. */
function listPaths(value: unknown, isWanted: (value: object) => boolean, path = ""): string[] {
  if (typeof value !== "object" || value === null) return [];
  const found = isWanted(value) ? [path] : [];
  const below = Object.entries(value).flatMap(([key, item]) =>
    listPaths(item, isWanted, path === "" ? key : `${path}.${key}`),
  );
  return [...found, ...below];
}

function isEmptyList(value: object): boolean {
  return Array.isArray(value) && value.length === 0;
}

/** A connection that knows of more items than it shows. */
function isCutList(value: object): boolean {
  if (!("totalCount" in value)) return false;
  const items = "nodes" in value ? value.nodes : "edges" in value ? value.edges : [];
  return Array.isArray(items) && items.length !== value.totalCount;
}
