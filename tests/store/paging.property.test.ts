import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseConceptKey } from "../../src/domain/concept-key.js";
import { type Edge, edgeRank } from "../../src/domain/edge.js";
import { IMPORTANCES, type Importance, LEVELS, type Level } from "../../src/domain/level.js";
import { compareCodePoints, toSortLabel } from "../../src/lib/text-order.js";
import { openStore } from "../../src/store/open-store.js";
import type { Position } from "../../src/store/page.js";
import type { GraphStore } from "../../src/store/store.js";
import { conceptOf, edgeOf, SOURCE, WRITER } from "../support/graph-items.js";

const ROLE = parseConceptKey("role");

interface RequiredSkill {
  readonly label: string;
  readonly importance: Importance;
  readonly level: Level | null;
}

const skill: fc.Arbitrary<RequiredSkill> = fc.record({
  label: fc
    .string({ unit: "grapheme", minLength: 1, maxLength: 8 })
    .filter((text) => text.trim() !== ""),
  importance: fc.constantFrom(...IMPORTANCES),
  level: fc.option(fc.constantFrom(...LEVELS)),
});

const skills = fc.array(skill, { minLength: 1, maxLength: 30 });

/** A role that requires random skills, and its requirements in the order that the port promises. */
async function openRole(given: readonly RequiredSkill[]) {
  const store = await openStore({ url: "embedded::memory:" });
  const concepts = given.map(({ label }, index) => conceptOf("SKILL", `s${index}`, { label }));
  const edges = given.map(({ importance, level }, index) =>
    edgeOf("role", "REQUIRES", `s${index}`, { importance, level }),
  );
  await store.write(
    { sources: [SOURCE], concepts: [conceptOf("ROLE", "role"), ...concepts], edges },
    WRITER,
  );
  const ordered = edges
    .map((edge, index) => toPosition(edge, given[index]?.label ?? ""))
    .sort(
      (a, b) =>
        a.rank - b.rank || compareCodePoints(a.label, b.label) || compareCodePoints(a.key, b.key),
    );
  return { store, ordered };
}

function toPosition(edge: Edge, label: string): Position {
  return { rank: edgeRank(edge), label: toSortLabel(label), key: edge.to };
}

async function readPage(store: GraphStore, page: object): Promise<string[]> {
  const [edges = []] = await store.edges([ROLE], {
    types: ["REQUIRES"],
    direction: "OUT",
    page: { size: 3, ...page },
  });
  return edges.map(({ to }) => to);
}

describe("pages of random requirements", () => {
  it("are what slicing the sorted list gives, from every place in both directions", async () => {
    await fc.assert(
      fc.asyncProperty(skills, async (given) => {
        const { store, ordered } = await openRole(given);
        const keys = ordered.map(({ key }) => key);
        for (const [index, position] of ordered.entries()) {
          expect(await readPage(store, { after: position })).toEqual(
            keys.slice(index + 1, index + 4),
          );
          expect(await readPage(store, { before: position, fromEnd: true })).toEqual(
            keys.slice(Math.max(0, index - 3), index),
          );
        }
        await store.close();
      }),
      { numRuns: 40 },
    );
  });
});
