import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { RecentReads } from "../../src/store/embedded/recent-reads.js";

/** What is read: a key's place in a list that a write makes longer; nothing for some keys. */
function readOf(key: string, version: number): string | undefined {
  return key === "none" ? undefined : `${key}@${version}`;
}

describe("what was read lately", () => {
  it("is what would be read anew, whatever was asked and written before", () => {
    const keys = fc.array(fc.constantFrom("a", "b", "c", "d", "none"), { maxLength: 6 });
    const steps = fc.array(fc.oneof(keys, fc.constant("write" as const)), { maxLength: 20 });
    fc.assert(
      fc.property(steps, fc.integer({ min: 0, max: 6 }), (sequence, room) => {
        const reads = new RecentReads<string | undefined>(room, () => 1);
        let version = 0;
        for (const step of sequence) {
          if (step === "write") {
            version += 1;
            reads.forget();
            continue;
          }
          const read = (missing: readonly string[]) => missing.map((key) => readOf(key, version));
          expect(reads.readAll("", step, read)).toEqual(read(step));
        }
      }),
    );
  });

  it("is not read again until something is forgotten", () => {
    const reads = new RecentReads<string>(10, () => 1);
    const asked: string[] = [];
    const read = (keys: readonly string[]) => {
      asked.push(...keys);
      return keys.map((key) => key.toUpperCase());
    };
    expect(reads.readAll("", ["a", "b"], read)).toEqual(["A", "B"]);
    expect(reads.readAll("", ["b", "c"], read)).toEqual(["B", "C"]);
    expect(reads.readAll("other", ["a"], read)).toEqual(["A"]);
    expect(asked).toEqual(["a", "b", "c", "a"]);
    reads.forget();
    expect(reads.readAll("", ["a"], read)).toEqual(["A"]);
    expect(asked).toHaveLength(5);
  });
});
