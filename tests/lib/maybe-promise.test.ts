import { describe, expect, it } from "vitest";
import { whenAllReady, whenReady } from "../../src/lib/maybe-promise.js";

describe("whenReady", () => {
  it("goes on at once with a value and later with a promise", async () => {
    expect(whenReady(1, (value) => value + 1)).toBe(2);
    const later = whenReady(Promise.resolve(1), (value) => value + 1);
    expect(later).toBeInstanceOf(Promise);
    expect(await later).toBe(2);
  });
});

describe("whenAllReady", () => {
  it("answers at once when every value is there, and with a promise when one is not", async () => {
    expect(whenAllReady([1, 2])).toEqual([1, 2]);
    const later = whenAllReady([1, Promise.resolve(2)]);
    expect(later).toBeInstanceOf(Promise);
    expect(await later).toEqual([1, 2]);
  });
});
