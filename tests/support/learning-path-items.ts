import type { ConceptKey } from "../../src/domain/concept-key.js";
import type {
  LearnableConcept,
  LearningPathProblem,
  PathNeed,
  PathObjective,
  PathOption,
} from "../../src/domain/learning-path/problem.js";
import type { Importance, Level, Strength } from "../../src/domain/level.js";

/**
 * An option as a text: `python`, `python@ADVANCED`, or `category>2:redis,valkey@BASIC` for two of the
 * members; WORKING where no level is given.
 */
export function optionOf(text: string): PathOption {
  const [what = "", level = "WORKING"] = text.split("@");
  const [category, count = "", members = ""] = what.split(/[>:]/u);
  const isCategory = members !== "";
  return {
    members: (isCategory ? members.split(",") : [what]) as ConceptKey[],
    atLeast: isCategory ? Number(count) : 1,
    level: level as Level,
    category: isCategory ? (category as ConceptKey) : null,
  };
}

/** A concept; `~python` is a SOFT option. */
export function conceptOf(
  hours: LearnableConcept["hours"],
  groups: readonly (readonly string[])[] = [],
  sortLabel = "",
): LearnableConcept {
  const strengthOf = (text: string): Strength => (text.startsWith("~") ? "SOFT" : "HARD");
  return {
    hours,
    sortLabel,
    groups: groups.map((group) =>
      group.map((text) => ({ ...optionOf(text.replace("~", "")), strength: strengthOf(text) })),
    ),
  };
}

/** A need that any of the options meets, named by their texts. */
export function needOf(options: string, importance: Importance = "ESSENTIAL"): PathNeed {
  const texts = options.split(" | ");
  return { id: options, options: texts.map(optionOf), importance, weight: null };
}

interface GivenProblem {
  readonly concepts?: Readonly<Record<string, LearnableConcept>>;
  readonly needs: readonly PathNeed[];
  readonly known?: Readonly<Record<string, Level>>;
  readonly avoid?: readonly string[];
  readonly prefer?: readonly string[];
  readonly objective?: PathObjective;
  readonly budgetHours?: number;
}

export function problemOf(given: GivenProblem): LearningPathProblem {
  return {
    concepts: new Map(Object.entries(given.concepts ?? {}) as [ConceptKey, LearnableConcept][]),
    needs: given.needs,
    known: new Map(Object.entries(given.known ?? {}) as [ConceptKey, Level][]),
    avoid: new Set((given.avoid ?? []) as ConceptKey[]),
    prefer: new Set((given.prefer ?? []) as ConceptKey[]),
    objective: given.objective ?? "LEAST_TIME",
    budgetHours: given.budgetHours ?? null,
  };
}
