import type { Concept } from "../../../src/domain/concept.js";
import type { Edge } from "../../../src/domain/edge.js";
import { IMPORTANCES, LEVELS } from "../../../src/domain/level.js";
import { edgeOf } from "../../support/graph-items.js";
import type { Concepts } from "./create-concepts.js";
import type { GraphShape } from "./graph-shape.js";
import type { Random } from "./random.js";

/** The first skills are the hubs. */
export const HUBS = 20;

/** Joins the concepts as in a large vocabulary: a few targets are popular, most are not. */
export function createEdges(concepts: Concepts, shape: GraphShape, random: Random): Edge[] {
  const abilities = [...concepts.skills, ...concepts.technologies];
  return [
    ...concepts.roles.flatMap((role) =>
      createRequirements(role, { ...concepts, abilities }, shape, random),
    ),
    ...concepts.categories.flatMap((category, index) => {
      const parent = concepts.categories[random.skewedBelow(index, 2)];
      return index > 0 && parent ? link(category, "BROADER", [parent]) : [];
    }),
    ...abilities.flatMap((ability) =>
      link(ability, "BROADER", pickSome(concepts.categories, 1 + random.below(3), random)),
    ),
    ...abilities.flatMap((_ability, index) => createPrerequisites(abilities, index, random)),
    ...concepts.technologies.flatMap((technology) =>
      link(technology, "USED_FOR", pickSome(concepts.skills, 1 + random.below(2), random)),
    ),
    ...createPairs(concepts.skills, "RELATED", 0.5, random),
    ...createPairs(concepts.technologies, "ALTERNATIVE_TO", 0.4, random),
    ...createPairs(concepts.roles, "LEADS_TO", 1, random),
  ];
}

/** From 20 to 100 requirements, some 40 on average; one in twenty is a category. */
function createRequirements(
  role: Concept,
  { skills, categories, abilities }: Concepts & { readonly abilities: readonly Concept[] },
  { hubShare, requirementSkew }: GraphShape,
  random: Random,
): Edge[] {
  const size = 20 + random.skewedBelow(81, requirementSkew);
  const targets = new Set(skills.slice(0, HUBS).filter(() => random.next() < hubShare));
  while (targets.size < size) {
    targets.add(random.next() < 0.05 ? random.pick(categories) : pickPopular(abilities, random));
  }
  return [...targets].map((target) =>
    edgeOf(role.key, "REQUIRES", target.key, {
      importance: random.pick(IMPORTANCES),
      level: random.pick(LEVELS),
      atLeast: target.kind === "CATEGORY" ? 1 : null,
    }),
  );
}

/** None to three, from what comes before, so that there is no cycle; the first two are options. */
function createPrerequisites(abilities: readonly Concept[], index: number, random: Random): Edge[] {
  const ability = abilities[index];
  if (!ability || index < HUBS) return [];
  return pickSome(abilities, random.below(4), random, index).map((target, position) =>
    edgeOf(ability.key, "HAS_PREREQUISITE", target.key, {
      groups: [position < 2 ? 1 : 2],
      strength: random.next() < 0.7 ? "HARD" : "SOFT",
    }),
  );
}

/** Joins a share of the concepts to a later one each. */
function createPairs(
  concepts: readonly Concept[],
  type: Edge["type"],
  share: number,
  random: Random,
): Edge[] {
  return concepts.slice(0, -1).flatMap((concept, index) => {
    if (random.next() >= share) return [];
    const later = index + 1 + random.below(concepts.length - index - 1);
    return link(concept, type, concepts.slice(later, later + 1));
  });
}

function link(from: Concept, type: Edge["type"], targets: readonly Concept[]): Edge[] {
  return targets.map((target) => edgeOf(from.key, type, target.key));
}

/** Hubs are left out: how many roles require one is set above. */
function pickPopular(abilities: readonly Concept[], random: Random): Concept {
  return abilities[HUBS + random.skewedBelow(abilities.length - HUBS, 2)] as Concept;
}

/** Different ones of the first `limit`. */
function pickSome(
  concepts: readonly Concept[],
  size: number,
  random: Random,
  limit = concepts.length,
): Concept[] {
  const picked = new Set<Concept>();
  while (picked.size < size) picked.add(concepts[random.below(limit)] as Concept);
  return [...picked];
}
