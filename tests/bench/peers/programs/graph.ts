import { readFileSync } from "node:fs";
import type { ConceptKind, FileConcept, FileRequirement, GraphFile } from "./graph-file.js";

/** A concept with its neighbours at hand, every list in the order in which it is served. */
export interface Concept extends FileConcept {
  /** The type of the schema, by which GraphQL tells the kinds apart. */
  readonly __typename: string;
  readonly id: string;
  readonly requirements: Requirement[];
  readonly requiredBy: Requirement[];
  readonly categories: Concept[];
}

export interface Requirement extends Omit<FileRequirement, "role" | "target"> {
  readonly role: Concept;
  readonly target: Concept;
}

/** The whole graph in plain objects, as somebody would keep it who serves it from memory. */
export interface Graph {
  readonly byKey: ReadonlyMap<string, Concept>;
  /** By sort label, then key. */
  readonly byKind: Readonly<Record<ConceptKind, readonly Concept[]>>;
}

const TYPE_NAMES: Readonly<Record<ConceptKind, string>> = {
  ROLE: "Role",
  SKILL: "Skill",
  TECHNOLOGY: "Technology",
  CATEGORY: "Category",
};

/** Reads the graph and joins its objects; a second or so. */
export function readGraph(path: string): Graph {
  const file = JSON.parse(readFileSync(path, "utf8")) as GraphFile;
  const concepts = file.concepts.map(toConcept);
  joinParents(concepts, file);
  joinRequirements(concepts, file);
  const ofKind = (kind: ConceptKind) => concepts.filter((concept) => concept.kind === kind);
  return {
    byKey: new Map(concepts.map((concept) => [concept.key, concept])),
    byKind: {
      ROLE: ofKind("ROLE"),
      SKILL: ofKind("SKILL"),
      TECHNOLOGY: ofKind("TECHNOLOGY"),
      CATEGORY: ofKind("CATEGORY"),
    },
  };
}

function toConcept(concept: FileConcept): Concept {
  return {
    __typename: TYPE_NAMES[concept.kind],
    id: Buffer.from(`concept:${concept.key}`).toString("base64url"),
    ...concept,
    requirements: [],
    requiredBy: [],
    categories: [],
  };
}

/**
 * A parent's place is its order, so that taking the pairs by it sorts every list. A parent that is no
 * category, such as a wider skill, is left out.
 */
function joinParents(concepts: readonly Concept[], { parents }: GraphFile): void {
  for (const [child, place] of parents.toSorted(([, left], [, right]) => left - right)) {
    const parent = concepts[place];
    if (parent?.kind === "CATEGORY") concepts[child]?.categories.push(parent);
  }
}

/** By rank, then by the other end's order, in both directions. */
function joinRequirements(concepts: readonly Concept[], file: GraphFile): void {
  const joined = file.requirements.map((each) => ({
    ...each,
    place: { role: each.role, target: each.target },
    role: concepts[each.role] as Concept,
    target: concepts[each.target] as Concept,
  }));
  joined.sort((left, right) => left.rank - right.rank || left.place.target - right.place.target);
  for (const { place: _place, ...requirement } of joined) {
    requirement.role.requirements.push(requirement);
  }
  joined.sort((left, right) => left.rank - right.rank || left.place.role - right.place.role);
  for (const { place: _place, ...requirement } of joined) {
    requirement.target.requiredBy.push(requirement);
  }
}
