import type { ConceptKey } from "../../domain/concept-key.js";
import type { Edge } from "../../domain/edge.js";
import type { PathObjective } from "../../domain/learning-path/problem.js";
import { DEFAULT_LEVEL, type Importance, type Level } from "../../domain/level.js";

/** Something to reach, as the graph or a caller states it. */
export interface PathGoal {
  /** Tells goals apart. */
  readonly id: string;
  /** A skill, a technology, or a category of which some members are to be known. */
  readonly target: ConceptKey;
  readonly level: Level;
  /** How many members of a category. */
  readonly atLeast: number;
  readonly importance: Importance;
  /** 0 to 1; null where nobody rated it. */
  readonly weight: number | null;
}

/** What is asked of the planner, before the graph is read for it. */
export interface PathQuestion {
  readonly goals: readonly PathGoal[];
  readonly known: ReadonlyMap<ConceptKey, Level>;
  /** Categories stand for all of their members. */
  readonly avoid: readonly ConceptKey[];
  /** Categories stand for all of their members. */
  readonly prefer: readonly ConceptKey[];
  readonly objective: PathObjective;
  readonly budgetHours: number | null;
}

/** The goal that a requirement of a role is. Its id differs from those of all other requirements. */
export function toRequirementGoal(requirement: Edge): PathGoal {
  const { from, to, level, atLeast, importance, weight } = requirement;
  return {
    id: `${from} ${to}`,
    target: to,
    level: level ?? DEFAULT_LEVEL,
    atLeast: atLeast ?? 1,
    importance: importance ?? "ESSENTIAL",
    weight,
  };
}

/** The goal to know a concept, or any member of a category, at a level. */
export function toConceptGoal(target: ConceptKey, level: Level): PathGoal {
  return {
    id: `${target}@${level}`,
    target,
    level,
    atLeast: 1,
    importance: "ESSENTIAL",
    weight: null,
  };
}

/** Asks for all goals in the least time, without wishes and without a budget. */
export function askForGoals(
  goals: readonly PathGoal[],
  known: ReadonlyMap<ConceptKey, Level>,
): PathQuestion {
  return { goals, known, avoid: [], prefer: [], objective: "LEAST_TIME", budgetHours: null };
}

/** Names a question; questions that differ only in the order of their parts have the same name. */
export function nameQuestion(question: PathQuestion): string {
  const { goals, known, avoid, prefer, objective, budgetHours } = question;
  return JSON.stringify([
    goals.map((goal) => JSON.stringify(goal)).sort(),
    [...known].map((entry) => entry.join("@")).sort(),
    avoid.toSorted(),
    prefer.toSorted(),
    objective,
    budgetHours,
  ]);
}
