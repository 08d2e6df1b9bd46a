import type { ConceptKey } from "../../domain/concept-key.js";
import type {
  LearnableConcept,
  LearningPathProblem,
  PathNeed,
} from "../../domain/learning-path/problem.js";
import { type MaybePromise, whenReady } from "../../lib/maybe-promise.js";
import type { PathGoal, PathQuestion } from "./path-question.js";
import { type Learnables, type PathReads, readLearnables, readTargets } from "./read-learnables.js";

/**
 * Reads the problem that a question poses: its goals, and all that plans for them may depend on. Store
 * calls grow with the depth of prerequisites; from memory it answers at once. Throws LIMIT_EXCEEDED when
 * that is too much for one plan.
 *
 * Concepts that are no longer in use are offered only where they are asked for by name, not as members
 * of a category.
 */
export function readProblem(
  graph: PathReads,
  question: PathQuestion,
): MaybePromise<LearningPathProblem> {
  const { goals, known, objective, budgetHours } = question;
  const targets = goals.map(({ target }) => target);
  const named = [...targets, ...question.avoid, ...question.prefer];
  return whenReady(readTargets(graph, named), (found) => {
    const needs = goals.map((goal, place): PathNeed => toNeed(goal, found[place]));
    const keysFrom = (start: number, length: number) =>
      new Set(found.slice(start, start + length).flatMap(({ members }) => members));
    const avoid = keysFrom(goals.length, question.avoid.length);
    const prefer = keysFrom(goals.length + question.avoid.length, question.prefer.length);
    return whenReady(readLearnables(graph, { needs, known, avoid }), (learnables) => {
      for (const key of listUnoffered(learnables, needs)) avoid.add(key);
      const { concepts } = learnables;
      return { concepts, needs, known, avoid, prefer, objective, budgetHours };
    });
  });
}

function toNeed(
  { id, target, level, atLeast, importance, weight }: PathGoal,
  { members, category }: Pick<PathNeed["options"][number], "members" | "category"> = {
    members: [target],
    category: null,
  },
): PathNeed {
  return { id, options: [{ members, category, level, atLeast }], importance, weight };
}

/** Retired concepts that are only offered as members of categories. */
function listUnoffered(
  { concepts, retired }: Learnables,
  needs: readonly PathNeed[],
): ConceptKey[] {
  if (retired.size === 0) return [];
  const named = new Set<ConceptKey>();
  const addNamed = ({ category, members }: PathNeed["options"][number]) => {
    if (category === null) for (const member of members) named.add(member);
  };
  for (const { options } of needs) options.forEach(addNamed);
  for (const { groups } of concepts.values()) optionsOf(groups).forEach(addNamed);
  return [...retired].filter((key) => !named.has(key));
}

function optionsOf(groups: LearnableConcept["groups"]) {
  return groups.flat();
}
