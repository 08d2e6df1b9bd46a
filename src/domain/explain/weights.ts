import type { MatchKind } from "../concept.js";
import type { Edge, EdgeType } from "../edge.js";
import type { Importance } from "../level.js";

/** What a link costs, in thousandths: the less, the more it says. */
const LINK_COSTS: Readonly<Record<EdgeType, number>> = {
  REQUIRES: 1_000,
  BROADER: 800,
  HAS_PREREQUISITE: 1_000,
  USED_FOR: 800,
  RELATED: 1_500,
  ALTERNATIVE_TO: 1_100,
  LEADS_TO: 900,
  RESPONSIBLE_FOR: 1_000,
  CALLS_ON: 1_000,
  MATCHES: 300,
};

const IMPORTANCE_COSTS: Readonly<Record<Importance, number>> = {
  ESSENTIAL: 0,
  DESIRABLE: 300,
  OPTIONAL: 600,
};

const MATCH_COSTS: Readonly<Record<MatchKind, number>> = {
  EXACT: 0,
  CLOSE: 200,
  BROAD: 500,
  NARROW: 500,
  RELATED: 900,
};

const SOFT_COST = 300;

/** What going through a concept costs for each doubling of its links, in thousandths. */
const HUB_COST = 300;

/** Up to so many links a concept costs next to nothing to go through. */
const ORDINARY_DEGREE = 4;

/** A weight holds the cost and, below it, the number of links, so that of equal costs the shorter wins. */
const SHARE_OF_COST = 64;

/** The least that any link weighs. */
export const LEAST_WEIGHT = toWeight(Math.min(...Object.values(LINK_COSTS)), 1);

/** Weighs a link: a whole number, by type, importance, strength and nearness of a match. */
export function weighLink({ type, importance, strength, match }: Edge): number {
  let cost = LINK_COSTS[type];
  if (importance !== null) cost += IMPORTANCE_COSTS[importance];
  if (strength === "SOFT") cost += SOFT_COST;
  if (match !== null) cost += MATCH_COSTS[match];
  return toWeight(cost, 1);
}

/**
 * Weighs going through a concept of so many links. It grows with the logarithm of their number: what
 * everything is linked with connects nothing in particular.
 */
export function weighHub(degree: number): number {
  return toWeight(Math.round(HUB_COST * Math.log2(1 + degree / ORDINARY_DEGREE)), 0);
}

/** Turns a path's weight into its score: 1 / (1 + cost), to four places, more for better paths. */
export function toScore(weight: number): number {
  const cost = Math.floor(weight / SHARE_OF_COST) / 1_000;
  return Math.round(10_000 / (1 + cost)) / 10_000;
}

function toWeight(cost: number, links: number): number {
  return cost * SHARE_OF_COST + links;
}
