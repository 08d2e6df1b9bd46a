import { compareCodePoints } from "../../../lib/text-order.js";
import type { ConceptKey } from "../../concept-key.js";
import { LEVELS, type Level } from "../../level.js";
import type { PathStage, PathStep, StepReason } from "../learning-path.js";
import type { LearningPathProblem } from "../problem.js";
import type { FoundPlan } from "../solve/find-plan.js";
import { type IndexedProblem, UNKNOWN } from "../solve/indexed-problem.js";
import { hoursBetween, roundHours } from "../solve/measure-plan.js";
import type { Use } from "../solve/used-steps.js";
import { addSoftOrder, type Before } from "./soft-order.js";

/**
 * Tells a plan as stages: each step one after the last of what it rests on, or is better learned after.
 */
export function toStages(
  problem: LearningPathProblem,
  indexed: IndexedProblem,
  { levels, uses }: FoundPlan,
): PathStage[] {
  const nodes = [...levels.keys()].filter((node) => isStep(indexed, levels, node));
  const order = uses
    .filter(({ owner }) => owner < indexed.keys.length)
    .map(({ owner, member }) => ({ earlier: member, later: owner }));
  const isNew = (node: number) => isStep(indexed, levels, node) && indexed.known[node] === UNKNOWN;
  const layers = findLayers(nodes, addSoftOrder(problem, indexed, isNew, order));
  const stages: PathStep[][] = [];
  for (const node of nodes) {
    const layer = layers.get(node) ?? 0;
    const stage = stages[layer] ?? [];
    stages[layer] = stage;
    stage.push(toStep(indexed, levels, uses, node));
  }
  const labelOf = (key: ConceptKey) => problem.concepts.get(key)?.sortLabel ?? "";
  return stages.map((steps, layer) => ({
    number: layer + 1,
    hours: roundHours(steps.reduce((sum, { hours }) => sum + hours, 0)),
    steps: steps.sort(
      (a, b) =>
        b.unlocks.length - a.unlocks.length ||
        compareCodePoints(labelOf(a.concept), labelOf(b.concept)) ||
        compareCodePoints(a.concept, b.concept),
    ),
  }));
}

function isStep({ known }: IndexedProblem, levels: Int8Array, node: number): boolean {
  return (levels[node] ?? UNKNOWN) > (known[node] ?? UNKNOWN);
}

/** Longest paths over an order without circles, by taking away what waits for nothing. */
function findLayers(nodes: readonly number[], order: readonly Before[]): Map<number, number> {
  const waiting = new Map(nodes.map((node) => [node, 0]));
  const later = new Map<number, number[]>();
  for (const before of order) {
    waiting.set(before.later, (waiting.get(before.later) ?? 0) + 1);
    later.set(before.earlier, [...(later.get(before.earlier) ?? []), before.later]);
  }
  const layers = new Map(nodes.map((node) => [node, 0]));
  const open = nodes.filter((node) => waiting.get(node) === 0);
  for (const node of open) {
    for (const next of later.get(node) ?? []) {
      layers.set(next, Math.max(layers.get(next) ?? 0, (layers.get(node) ?? 0) + 1));
      const left = (waiting.get(next) ?? 0) - 1;
      waiting.set(next, left);
      if (left === 0) open.push(next);
    }
  }
  return layers;
}

function toStep(
  indexed: IndexedProblem,
  levels: Int8Array,
  uses: readonly Use[],
  node: number,
): PathStep {
  const known = indexed.known[node] ?? UNKNOWN;
  const level = levels[node] ?? UNKNOWN;
  const own = uses.filter(({ member }) => member === node);
  const unlocked = new Set(own.flatMap(({ owner }) => indexed.keys[owner] ?? []));
  return {
    concept: indexed.keys[node] as ConceptKey,
    from: LEVELS[known] ?? null,
    level: toLevel(level),
    hours: roundHours(hoursBetween(indexed, node, known, level)),
    because: toReasons(indexed, own),
    unlocks: [...unlocked].sort(compareCodePoints),
  };
}

/** Each asker once, at the highest level it asks for; needs first, then concepts. */
function toReasons(indexed: IndexedProblem, uses: readonly Use[]): StepReason[] {
  const highest = new Map<number, number>();
  for (const { owner, level } of uses) {
    highest.set(owner, Math.max(highest.get(owner) ?? UNKNOWN, level));
  }
  return [...highest]
    .sort(([left], [right]) => {
      const concepts = indexed.keys.length;
      const [isNeedLeft, isNeedRight] = [left >= concepts, right >= concepts];
      return Number(isNeedRight) - Number(isNeedLeft) || left - right;
    })
    .map(([owner, level]) => toReason(indexed, owner, level));
}

export function toReason(
  { keys, needs }: IndexedProblem,
  owner: number,
  level: number,
): StepReason {
  const key = keys[owner];
  return key === undefined
    ? { need: needs[owner - keys.length]?.id ?? "", prerequisiteOf: null, level: toLevel(level) }
    : { need: null, prerequisiteOf: key, level: toLevel(level) };
}

function toLevel(level: number): Level {
  return LEVELS[level] ?? "BASIC";
}
