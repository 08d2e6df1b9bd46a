import { describe, expect, it } from "vitest";
import { didYouMean, nearestNames } from "../../src/lib/nearest.js";

describe("nearestNames", () => {
  it("lists the nearest first, then by code point", () => {
    const names = ["redux", "redid", "redis", "reds", "mysql"];
    expect(nearestNames("rediss", names)).toEqual(["redis", "redid", "reds"]);
    expect(nearestNames("rediss", names.toReversed())).toEqual(["redis", "redid", "reds"]);
  });

  it("lists at most as many as are wanted, each once", () => {
    expect(nearestNames("a", ["c", "b", "b", "d", "e"])).toEqual(["b", "c", "d"]);
    expect(nearestNames("a", ["c", "b"], 1)).toEqual(["b"]);
  });

  it("leaves out what is further away than a third of the text, but at least 2", () => {
    expect(nearestNames("sql", ["sqlite"])).toEqual([]);
    expect(nearestNames("sql", ["mysql", "nosql"])).toEqual(["mysql", "nosql"]);
    expect(nearestNames("continuous-delivery", ["continuous-deploying"])).toEqual([
      "continuous-deploying",
    ]);
    expect(nearestNames("redis", ["mongodb"])).toEqual([]);
  });
});

describe("didYouMean", () => {
  it("writes a question for as many names as there are", () => {
    expect(didYouMean([])).toBe("");
    expect(didYouMean(["a"])).toBe(' Did you mean "a"?');
    expect(didYouMean(["a", "b"])).toBe(' Did you mean "a" or "b"?');
    expect(didYouMean(["a", "b", "c"])).toBe(' Did you mean "a", "b" or "c"?');
  });
});
