import { describe, expect, it } from "vitest";
import { parseKnownList, parseReferenceList } from "../../src/lib/known-list.js";

describe("a list of what is known", () => {
  it.each([
    ["", []],
    [" , ", []],
    ["python", [{ concept: "python" }]],
    ["python, sql", [{ concept: "python" }, { concept: "sql" }]],
    ["python\nsql", [{ concept: "python" }, { concept: "sql" }]],
    ["esco:python@advanced", [{ concept: "esco:python", level: "ADVANCED" }]],
    ["https://example.org/@c/1", [{ concept: "https://example.org/@c/1" }]],
  ])("%j is read", (text, items) => {
    expect(parseKnownList(text)).toEqual(items);
  });
});

describe("a list of references", () => {
  it("has commas or spaces between them", () => {
    expect(parseReferenceList("java,  esco:nginx redis,")).toEqual(["java", "esco:nginx", "redis"]);
  });
});
