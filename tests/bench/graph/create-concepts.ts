import type { Concept, ConceptKind } from "../../../src/domain/concept.js";
import { conceptOf } from "../../support/graph-items.js";
import type { GraphShape } from "./graph-shape.js";
import type { Random } from "./random.js";
import { createDescription, createLabel, createWord } from "./words.js";

/** The concepts of a synthetic graph by kind. */
export interface Concepts {
  readonly categories: readonly Concept[];
  readonly skills: readonly Concept[];
  readonly technologies: readonly Concept[];
  readonly roles: readonly Concept[];
}

const LAST_WORDS = {
  CATEGORY: "systems",
  SKILL: "practice",
  TECHNOLOGY: "engine",
  ROLE: "developer",
} as const;

/** Makes up the concepts; their labels are in no relation to the order of their keys. */
export function createConcepts(shape: GraphShape, scale: number, random: Random): Concepts {
  return {
    categories: createKind("CATEGORY", shape.categories * scale, random),
    skills: createKind("SKILL", shape.skills * scale, random),
    technologies: createKind("TECHNOLOGY", shape.technologies * scale, random),
    roles: createKind("ROLE", shape.roles * scale, random),
  };
}

function createKind(kind: keyof typeof LAST_WORDS, size: number, random: Random): Concept[] {
  const length = Math.max(20, Math.round(size));
  return Array.from({ length }, (_none, index) =>
    conceptOf(kind satisfies ConceptKind, `${kind.toLowerCase()}-${index}`, {
      label: createLabel(random, LAST_WORDS[kind]),
      description: createDescription(random),
      aliases: Array.from({ length: random.below(3) }, () => createWord(random)),
    }),
  );
}
