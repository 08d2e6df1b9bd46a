import type { ConceptKind } from "../../../domain/concept.js";
import {
  describeEndpointMistake,
  type Edge,
  type EdgeIdentity,
  type EdgeType,
} from "../../../domain/edge.js";
import { createEdge } from "../../../domain/new-items.js";
import type { Place } from "../files/place.js";
import type { ConceptDeclaration } from "../names/declarations.js";
import type { Scope } from "../names/scope.js";

/** An edge as written on one side, with its place. */
export interface EdgeDraft {
  readonly edge: Edge;
  readonly place: Place;
}

/** The concept whose links are converted, and how. */
export interface Owner {
  readonly declaration: ConceptDeclaration;
  readonly scope: Scope;
}

/** What an edge says besides which concepts it joins. */
export type EdgeFacts = Omit<Edge, keyof EdgeIdentity>;

/**
 * Drafts the edge to the concept that a slug names; undefined, with a problem added, when there is
 * no such concept or the type does not join the two.
 *
 * @param toFacts says what the edge says, given the kind of the target
 */
export function draftEdge(
  { declaration, scope }: Owner,
  type: EdgeType,
  slug: string,
  place: Place,
  toFacts: (kind: ConceptKind) => Pick<EdgeFacts, "evidence"> & Partial<EdgeFacts>,
): EdgeDraft | undefined {
  const target = scope.names.findConcept(slug, place);
  if (!target) return undefined;
  const mistake = describeMistake(type, declaration, target);
  if (mistake) {
    scope.problems.add(place, mistake);
    return undefined;
  }
  const identity = { from: declaration.key, type, to: target.key };
  return { edge: createEdge(Object.assign(identity, toFacts(target.kind))), place };
}

function describeMistake(
  type: EdgeType,
  from: ConceptDeclaration,
  to: ConceptDeclaration,
): string | undefined {
  const name = JSON.stringify(to.key);
  if (from.key === to.key) return `${name} refers to itself.`;
  if (type === "BROADER" && to.kind !== "CATEGORY") return describeNoCategory(to);
  const mistake = describeEndpointMistake(type, from.kind, to.kind);
  return mistake && `${name} does not fit here: ${mistake}.`;
}

/** Says that a concept stands where only a category makes sense. */
export function describeNoCategory({ key, kind }: ConceptDeclaration): string {
  return `Expected a category, got ${JSON.stringify(key)}, a ${kind.toLowerCase()}.`;
}

/** Reads how many members of a target are needed: at least one of a category, else null. */
export function toAtLeast(
  atLeast: number | undefined,
  kind: ConceptKind,
  place: Place,
  { problems }: Scope,
): number | null {
  if (kind === "CATEGORY") return atLeast ?? 1;
  if (atLeast !== undefined) {
    problems.add(place, `"atLeast" is only for a category, got a ${kind.toLowerCase()}.`);
  }
  return null;
}
