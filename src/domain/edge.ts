import type { ConceptKind, MatchKind } from "./concept.js";
import type { ConceptKey } from "./concept-key.js";
import {
  DEFAULT_LEVEL,
  IMPORTANCES,
  type Importance,
  LEVELS,
  type Level,
  type Strength,
} from "./level.js";
import type { Evidence } from "./source.js";

/** Every kind of link, in the order in which mixed adjacency is listed. */
export const EDGE_TYPES = [
  "REQUIRES",
  "BROADER",
  "HAS_PREREQUISITE",
  "USED_FOR",
  "RELATED",
  "ALTERNATIVE_TO",
  "LEADS_TO",
  "RESPONSIBLE_FOR",
  "CALLS_ON",
  "MATCHES",
] as const;
export type EdgeType = (typeof EDGE_TYPES)[number];

/** What identifies an edge: there is at most one of a type between two concepts. */
export interface EdgeIdentity {
  readonly from: ConceptKey;
  readonly type: EdgeType;
  readonly to: ConceptKey;
}

/** A link of the graph. What a type has no use for is null or empty. */
export interface Edge extends EdgeIdentity {
  /** REQUIRES. */
  readonly importance: Importance | null;
  /** REQUIRES, HAS_PREREQUISITE: the level that is needed of the target. */
  readonly level: Level | null;
  /** REQUIRES, HAS_PREREQUISITE on a category: how many different members are needed. */
  readonly atLeast: number | null;
  /** REQUIRES: 0 to 1 where a source rates it. */
  readonly weight: number | null;
  readonly note: string | null;
  /** HAS_PREREQUISITE: the groups, from 1, in which the target is an option. */
  readonly groups: readonly number[];
  /** HAS_PREREQUISITE. */
  readonly strength: Strength | null;
  /** ALTERNATIVE_TO: the categories in which the two can stand for each other. */
  readonly as: readonly ConceptKey[];
  /** MATCHES. */
  readonly match: MatchKind | null;
  readonly evidence: readonly Evidence[];
}

/** Types that mean the same in both directions; stored once, from the lower key to the higher. */
const SYMMETRIC_TYPES: ReadonlySet<EdgeType> = new Set(["RELATED", "ALTERNATIVE_TO"]);

/** Tells whether an edge of the type means the same in both directions. */
export function isSymmetric(type: EdgeType): boolean {
  return SYMMETRIC_TYPES.has(type);
}

const ABILITIES: readonly ConceptKind[] = ["SKILL", "TECHNOLOGY"];
const REQUIRABLE: readonly ConceptKind[] = ["SKILL", "TECHNOLOGY", "CATEGORY"];

/** Which kinds an edge may join; a type that is absent joins any two. */
const ENDPOINTS: Partial<
  Record<EdgeType, { from: readonly ConceptKind[]; to: readonly ConceptKind[] }>
> = {
  REQUIRES: { from: ["ROLE"], to: REQUIRABLE },
  HAS_PREREQUISITE: { from: ABILITIES, to: REQUIRABLE },
  USED_FOR: { from: ["TECHNOLOGY"], to: ["SKILL"] },
  ALTERNATIVE_TO: { from: ["TECHNOLOGY"], to: ["TECHNOLOGY"] },
  LEADS_TO: { from: ["ROLE"], to: ["ROLE"] },
  RESPONSIBLE_FOR: { from: ["ROLE"], to: ["RESPONSIBILITY"] },
  CALLS_ON: { from: ["RESPONSIBILITY"], to: ABILITIES },
};

/** Says which kinds an edge of the type joins, or undefined when these two are allowed. */
export function describeEndpointMistake(
  type: EdgeType,
  from: ConceptKind,
  to: ConceptKind,
): string | undefined {
  const allowed = ENDPOINTS[type];
  if (!allowed || (allowed.from.includes(from) && allowed.to.includes(to))) return undefined;
  return `${type} goes from ${allowed.from.join(" or ")} to ${allowed.to.join(" or ")}, got ${from} to ${to}`;
}

/**
 * The place of an edge among its siblings: requirements most important first, then the most
 * demanding level first; every other type is ordered by label alone.
 */
export function edgeRank(edge: Pick<Edge, "type" | "importance" | "level">): number {
  if (edge.type !== "REQUIRES") return 0;
  const importance = IMPORTANCES.indexOf(edge.importance ?? "OPTIONAL");
  const level = LEVELS.indexOf(edge.level ?? DEFAULT_LEVEL);
  return importance * LEVELS.length + (LEVELS.length - 1 - level);
}
