import { type HealthFinding, SEVERITIES } from "./finding.js";
import type { HealthGraph } from "./health-graph.js";
import type { HealthRule } from "./rule.js";
import { CATEGORY_CIRCLE, PREREQUISITE_CIRCLE } from "./rules/circles.js";
import {
  MISSING_CATEGORY,
  MISSING_DESCRIPTION,
  MISSING_EFFORT,
  MISSING_EVIDENCE,
  ORPHAN,
  REQUIREMENT_COUNT,
  SMALL_CATEGORY,
} from "./rules/completeness.js";
import { EFFORT_TOO_SMALL } from "./rules/effort.js";
import { BROKEN_MATCH } from "./rules/matches.js";
import { LABEL_CASE, NAME_COLLISION } from "./rules/names.js";
import { UNREACHABLE_REQUIREMENT } from "./rules/reachable.js";
import { REDUNDANT_PREREQUISITE, REDUNDANT_REQUIREMENT } from "./rules/redundant.js";
import { LINK_TO_ENDED, LINK_TO_RETIRED } from "./rules/retired.js";

/** Every rule, in the order of reports. */
export const HEALTH_RULES: readonly HealthRule[] = [
  PREREQUISITE_CIRCLE,
  CATEGORY_CIRCLE,
  UNREACHABLE_REQUIREMENT,
  EFFORT_TOO_SMALL,
  BROKEN_MATCH,
  LINK_TO_RETIRED,
  LINK_TO_ENDED,
  ORPHAN,
  MISSING_CATEGORY,
  MISSING_DESCRIPTION,
  MISSING_EFFORT,
  MISSING_EVIDENCE,
  NAME_COLLISION,
  LABEL_CASE,
  REQUIREMENT_COUNT,
  SMALL_CATEGORY,
  REDUNDANT_PREREQUISITE,
  REDUNDANT_REQUIREMENT,
];

/**
 * Holds a graph against all rules, one rule at a time, so that a caller can let other work through
 * between them.
 */
export function* findByRule(graph: HealthGraph): Generator<HealthFinding[]> {
  for (const { id, find } of HEALTH_RULES) {
    yield [...find(graph)].map((problem) => ({ rule: id, ...problem }));
  }
}

/** Puts findings into the order of reports: the worst first, then by rule, then by concept. */
export function sortFindings(findings: readonly HealthFinding[]): HealthFinding[] {
  const rankOf = ({ severity }: HealthFinding) => SEVERITIES.indexOf(severity);
  return [...findings].sort((a, b) => rankOf(a) - rankOf(b));
}

/** Everything that is wrong with a graph, in the order of reports. */
export function findHealthFindings(graph: HealthGraph): HealthFinding[] {
  return sortFindings([...findByRule(graph)].flat());
}
