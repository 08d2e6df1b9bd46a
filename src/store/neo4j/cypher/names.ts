import { CONCEPT_KINDS, type ConceptKind } from "../../../domain/concept.js";
import { EDGE_TYPES } from "../../../domain/edge.js";

/** The label that a concept has besides `Concept`. */
export const KIND_LABELS: Readonly<Record<ConceptKind, string>> = {
  ROLE: "Role",
  SKILL: "Skill",
  TECHNOLOGY: "Technology",
  CATEGORY: "Category",
  RESPONSIBILITY: "Responsibility",
};

/** All labels of kinds, as `REMOVE n:…` takes them. */
export const ALL_KIND_LABELS = CONCEPT_KINDS.map((kind) => KIND_LABELS[kind]).join(":");

/** Every type of relationship, as a pattern takes them. */
export const ALL_EDGE_TYPES = EDGE_TYPES.join("|");

/** The place of a relationship's type among `EDGE_TYPES`. */
export const TYPE_INDEX = `CASE type(r) ${EDGE_TYPES.map(
  (type, index) => `WHEN '${type}' THEN ${index}`,
).join(" ")} END`;

const CONCEPT_PROPERTIES = [
  "key",
  "kind",
  "label",
  "aliases",
  "description",
  "uri",
  "status",
  "replacedBy",
  "homepage",
  "details",
] as const;

/** A concept as a list of scalars; nodes or maps as results cost several times as much. */
export function conceptColumns(name: "n" | "t"): string {
  return `[${CONCEPT_PROPERTIES.map((property) => `${name}.${property}`).join(", ")}]`;
}

/** What a relationship `r` has besides its ends and type, as the end of a list of scalars. */
export const EDGE_COLUMNS = `r.importance, r.level, r.atLeast, r.weight, r.note, r.groups,
  r.strength, r.as, r.match, r.evidence`;

/** Returns `items` in lists of a few kilobytes; one row per item, or one row for all, cost more. */
export function returnSliced(size: number): string {
  return `UNWIND range(0, size(items) - 1, ${size}) AS start
RETURN items[start..start + ${size}] AS entries`;
}
