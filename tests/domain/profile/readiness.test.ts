import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ConceptKey } from "../../../src/domain/concept-key.js";
import { IMPORTANCES, LEVELS, type Level } from "../../../src/domain/level.js";
import {
  measureReadiness,
  type RequirementWithMembers,
  rateRequirement,
} from "../../../src/domain/profile/readiness.js";
import { edgeOf } from "../../support/graph-items.js";

const KEYS = ["a", "b", "c", "d", "e"] as ConceptKey[];

const levels = fc.constantFrom(...LEVELS);
const requirements: fc.Arbitrary<RequirementWithMembers> = fc
  .record({
    members: fc.uniqueArray(fc.constantFrom(...KEYS), { minLength: 1 }),
    level: levels,
    importance: fc.constantFrom(...IMPORTANCES),
    weight: fc.constantFrom(null, 0.1, 0.5, 1),
    atLeast: fc.integer({ min: 1, max: 5 }),
  })
  .map(({ members, level, importance, weight, atLeast }) => ({
    members,
    requirement: edgeOf("role", "REQUIRES", "target", {
      level,
      importance,
      weight,
      atLeast: Math.min(atLeast, members.length),
    }),
  }));
const profiles = fc
  .array(fc.tuple(fc.constantFrom(...KEYS), levels))
  .map((entries) => new Map<ConceptKey, Level>(entries));

function readinessOf(
  required: readonly RequirementWithMembers[],
  known: ReadonlyMap<ConceptKey, Level>,
): number {
  return measureReadiness(required.map((one) => rateRequirement(one, known)));
}

/** Counts members at the level, written down as the rule says it. */
function isMet(
  { requirement, members }: RequirementWithMembers,
  known: ReadonlyMap<ConceptKey, Level>,
): boolean {
  const needed = LEVELS.indexOf(requirement.level ?? "WORKING");
  const enough = members.filter((key) => {
    const level = known.get(key);
    return level !== undefined && LEVELS.indexOf(level) >= needed;
  });
  return enough.length >= (requirement.atLeast ?? 1);
}

describe("readiness", () => {
  it("is 1 exactly when every requirement is met, and 0 when nothing is known", () => {
    fc.assert(
      fc.property(fc.array(requirements, { minLength: 1 }), profiles, (required, known) => {
        const isReady = required.every((one) => isMet(one, known));
        expect(readinessOf(required, known) === 1).toBe(isReady);
        expect(readinessOf(required, new Map())).toBe(0);
      }),
      { numRuns: 2_000 },
    );
  });

  it("never falls when somebody learns more", () => {
    fc.assert(
      fc.property(fc.array(requirements), profiles, profiles, (required, known, learned) => {
        const more = new Map(known);
        for (const [key, level] of learned) {
          const before = known.get(key);
          const isMore = before === undefined || LEVELS.indexOf(level) > LEVELS.indexOf(before);
          if (isMore) more.set(key, level);
        }
        expect(readinessOf(required, more)).toBeGreaterThanOrEqual(readinessOf(required, known));
      }),
      { numRuns: 2_000 },
    );
  });

  it("does not depend on the order of requirements", () => {
    fc.assert(
      fc.property(fc.array(requirements), profiles, (required, known) => {
        expect(readinessOf(required.toReversed(), known)).toBe(readinessOf(required, known));
      }),
    );
  });

  it("counts a level by its steps and an importance by its weight", () => {
    const required = [
      {
        members: ["a" as ConceptKey],
        requirement: edgeOf("role", "REQUIRES", "a", { level: "ADVANCED" }),
      },
      {
        members: ["b" as ConceptKey],
        requirement: edgeOf("role", "REQUIRES", "b", { importance: "DESIRABLE" }),
      },
    ];
    expect(readinessOf(required, new Map([["a" as ConceptKey, "WORKING"]]))).toBe(0.4444);
  });
});
