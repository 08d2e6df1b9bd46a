import type { Concept } from "../../domain/concept.js";
import type { ConceptKey } from "../../domain/concept-key.js";
import {
  type KnownLevels,
  meanOfBest,
  shareOfLevel,
  toReadiness,
} from "../../domain/profile/readiness.js";
import { type MaybePromise, whenAllReady, whenReady } from "../../lib/maybe-promise.js";
import type { EdgeQuery } from "../../store/store.js";
import type { GraphContext } from "../context.js";
import type { GraphAccess } from "../graph-access.js";
import { type BriefRequirement, findRequirementMemory } from "./requirement-memory.js";

/** A role for which something is known, and how ready somebody is for it. */
export interface RankedRole {
  readonly role: ConceptKey;
  readonly readiness: number;
}

/** A category, or a known concept itself, and the levels of what is known below it. */
type KnownBelow = ReadonlyMap<ConceptKey, readonly ConceptKey[]>;

const WIDER: EdgeQuery = { types: ["BROADER"], direction: "OUT" };

/**
 * Rates all roles that require something of what is known, most ready first, then by key; readiness for
 * others is 0. Reads what is known, what is above it and who requires that, so it costs as much as that
 * touches, not as much as the graph is large.
 */
export function rankRoles(
  context: GraphContext,
  levels: KnownLevels,
): MaybePromise<readonly RankedRole[]> {
  const memory = findRequirementMemory(context);
  return whenReady(listKnownBelow(context.graph, [...levels.keys()]), (below) => {
    const targets = [...below.keys()];
    return whenReady(memory.readRequiredBy(targets), (lists) => {
      const met = new Map<ConceptKey, number>();
      for (const [place, requirements] of lists.entries()) {
        const known = below.get(targets[place] as ConceptKey) ?? [];
        addMet(met, requirements, known, levels);
      }
      const roles = [...met.keys()];
      return whenReady(memory.readWeights(roles), (weights) =>
        roles
          .map((role, place) => ({
            role,
            readiness: toReadiness(met.get(role) ?? 0, weights[place] ?? 0),
          }))
          .sort(compareRanked),
      );
    });
  });
}

function compareRanked(left: RankedRole, right: RankedRole): number {
  return right.readiness - left.readiness || (left.role < right.role ? -1 : 1);
}

/** What a category has besides what is known counts 0, so the known members are enough. */
function addMet(
  met: Map<ConceptKey, number>,
  requirements: readonly BriefRequirement[],
  known: readonly ConceptKey[],
  levels: KnownLevels,
): void {
  for (const { role, weight, level, atLeast } of requirements) {
    const shares = known.map((key) => shareOfLevel(levels.get(key), level));
    met.set(role, (met.get(role) ?? 0) + meanOfBest(shares, atLeast) * weight);
  }
}

/** Finds the categories above what is known, a level at a time, each with what is known below it. */
function listKnownBelow(
  graph: GraphAccess,
  known: readonly ConceptKey[],
): MaybePromise<KnownBelow> {
  const parents = new Map<ConceptKey, readonly ConceptKey[]>();
  const climb = (level: readonly ConceptKey[]): MaybePromise<KnownBelow> => {
    if (level.length === 0) return gatherBelow(graph, known, parents);
    const lists = whenAllReady(level.map((key) => graph.listEdges(key, WIDER)));
    return whenReady(lists, (edges) => {
      for (const [place, key] of level.entries()) {
        parents.set(
          key,
          (edges[place] ?? []).map(({ to }) => to),
        );
      }
      return climb([...new Set([...parents.values()].flat())].filter((key) => !parents.has(key)));
    });
  };
  return climb(known);
}

/** Only categories stand for what is below them. */
function gatherBelow(
  graph: GraphAccess,
  known: readonly ConceptKey[],
  parents: ReadonlyMap<ConceptKey, readonly ConceptKey[]>,
): MaybePromise<KnownBelow> {
  const found = whenAllReady([...parents.keys()].map((key) => graph.getConcept(key)));
  return whenReady(found, (concepts) => {
    const categories = new Set(concepts.filter(isCategory).map(({ key }) => key));
    const below = new Map<ConceptKey, ConceptKey[]>();
    for (const key of known) {
      for (const one of listAbove(key, parents)) {
        if (one !== key && !categories.has(one)) continue;
        below.set(one, [...(below.get(one) ?? []), key]);
      }
    }
    return below;
  });
}

function isCategory({ kind }: Concept): boolean {
  return kind === "CATEGORY";
}

/** The concept and all above it; a set yields what is added while it is iterated. */
function listAbove(
  key: ConceptKey,
  parents: ReadonlyMap<ConceptKey, readonly ConceptKey[]>,
): ReadonlySet<ConceptKey> {
  const above = new Set([key]);
  for (const one of above) for (const parent of parents.get(one) ?? []) above.add(parent);
  return above;
}
