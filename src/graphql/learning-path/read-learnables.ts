import type { Concept, ConceptKind } from "../../domain/concept.js";
import type { ConceptKey } from "../../domain/concept-key.js";
import type { Edge } from "../../domain/edge.js";
import { LimitExceededError } from "../../domain/errors.js";
import { type ClosureRoots, findMissingConcepts } from "../../domain/learning-path/closure.js";
import type {
  LearnableConcept,
  PathOption,
  PrerequisitePathOption,
} from "../../domain/learning-path/problem.js";
import { DEFAULT_LEVEL } from "../../domain/level.js";
import { groupPrerequisites } from "../../domain/prerequisite-group.js";
import { type MaybePromise, whenAllReady, whenReady } from "../../lib/maybe-promise.js";
import { toSortLabel } from "../../lib/text-order.js";
import type { DescendantQuery, EdgeQuery } from "../../store/store.js";
import type { GraphAccess } from "../graph-access.js";
import { readCurated } from "../profile/counterparts.js";

/** The reads that plans are made from. */
export type PathReads = Pick<GraphAccess, "findConcept" | "listEdges" | "listDescendants">;

/** What plans may be made of, and which of it is no longer in use. */
export interface Learnables {
  readonly concepts: ReadonlyMap<ConceptKey, LearnableConcept>;
  readonly retired: ReadonlySet<ConceptKey>;
}

/** The most concepts that one plan may depend on. */
export const MOST_CONCEPTS = 20_000;

/** The most members that all options of these may name, a category's members at each place. */
const MOST_MEMBERS = 300_000;

export const LEARNABLE_KINDS: readonly ConceptKind[] = ["SKILL", "TECHNOLOGY"];
const PREREQUISITES: EdgeQuery = { types: ["HAS_PREREQUISITE"], direction: "OUT" };
const MEMBERS: DescendantQuery = { kinds: LEARNABLE_KINDS };

/** A target as the members that can stand for it: itself, or those of the category that it is. */
export type TargetMembers = Pick<PathOption, "members" | "category">;

/**
 * Reads what stands for each target, aligned with them: a category's members, and for a concept of another
 * vocabulary its curated counterparts, which have efforts and prerequisites. A call for the targets, one for
 * the categories, one for the counterparts.
 */
export function readTargets(
  graph: PathReads,
  targets: readonly ConceptKey[],
): MaybePromise<readonly TargetMembers[]> {
  return whenReady(readCurated(graph, targets), (curated) =>
    whenAllReady(
      targets.map((key) =>
        whenReady(graph.findConcept(key), (concept): MaybePromise<TargetMembers> => {
          if (concept?.kind !== "CATEGORY") {
            return { members: curated.get(key) ?? [key], category: null };
          }
          return whenReady(graph.listDescendants(key, MEMBERS), (members) => ({
            members,
            category: key,
          }));
        }),
      ),
    ),
  );
}

/**
 * Reads everything that a plan may depend on, a level of prerequisites at a time: a few calls of the
 * store for each level, however wide, and shared with other plans that are read at the same time. From
 * memory it answers at once. Throws LIMIT_EXCEEDED when it is too much for one plan.
 */
export function readLearnables(graph: PathReads, roots: ClosureRoots): MaybePromise<Learnables> {
  const loaded = new Map<ConceptKey, LearnableConcept | undefined>();
  const retired = new Set<ConceptKey>();
  let members = 0;
  const add = ({ key, concept, learnable }: ReadConcept) => {
    loaded.set(key, learnable);
    if (concept?.status === "DEPRECATED") retired.add(key);
    for (const option of learnable?.groups.flat() ?? []) members += option.members.length;
  };
  const grow = (): MaybePromise<Learnables> => {
    const missing = findMissingConcepts(roots, loaded);
    checkSize(loaded.size + missing.length, members);
    if (missing.length === 0) return { concepts: withoutMissing(loaded), retired };
    return whenReady(readLevel(graph, missing), (level) => {
      for (const one of level) add(one);
      return grow();
    });
  };
  return grow();
}

interface ReadConcept {
  readonly key: ConceptKey;
  readonly concept: Concept | undefined;
  readonly learnable: LearnableConcept | undefined;
}

function readLevel(
  graph: PathReads,
  keys: readonly ConceptKey[],
): MaybePromise<readonly ReadConcept[]> {
  const found = whenAllReady(keys.map((key) => graph.findConcept(key)));
  const listed = whenAllReady(keys.map((key) => graph.listEdges(key, PREREQUISITES)));
  return whenReady(found, (concepts) =>
    whenReady(listed, (edges) => {
      const targets = [...new Set(edges.flatMap((own) => own.map(({ to }) => to)))];
      return whenReady(readTargets(graph, targets), (members) => {
        const byTarget = new Map(targets.map((key, place) => [key, members[place]]));
        return keys.map((key, place) => {
          const concept = concepts[place];
          const learnable = concept && toLearnable(concept, edges[place] ?? [], byTarget);
          return { key, concept, learnable };
        });
      });
    }),
  );
}

function toLearnable(
  { label, effort }: Concept,
  edges: readonly Edge[],
  targets: ReadonlyMap<ConceptKey, TargetMembers | undefined>,
): LearnableConcept {
  const toOption = (edge: Edge): PrerequisitePathOption => ({
    members: targets.get(edge.to)?.members ?? [edge.to],
    category: targets.get(edge.to)?.category ?? null,
    atLeast: edge.atLeast ?? 1,
    level: edge.level ?? DEFAULT_LEVEL,
    strength: edge.strength ?? "HARD",
  });
  return {
    hours: effort && [effort.basicHours, effort.workingHours, effort.advancedHours],
    sortLabel: toSortLabel(label),
    groups: groupPrerequisites(edges).map(({ options }) => options.map(toOption)),
  };
}

function withoutMissing(
  loaded: ReadonlyMap<ConceptKey, LearnableConcept | undefined>,
): Map<ConceptKey, LearnableConcept> {
  const concepts = new Map<ConceptKey, LearnableConcept>();
  for (const [key, concept] of loaded) if (concept) concepts.set(key, concept);
  return concepts;
}

function checkSize(concepts: number, members: number): void {
  checkLimit("concepts", concepts, MOST_CONCEPTS);
  checkLimit("members", members, MOST_MEMBERS);
}

function checkLimit(limit: string, actual: number, maximum: number): void {
  if (actual <= maximum) return;
  throw new LimitExceededError(
    `The plan would depend on ${actual} ${limit}, allowed are ${maximum}; ask for fewer goals at once.`,
    { limit, maximum, actual },
  );
}
