import { LEVELS } from "../../level.js";
import type { Deriver } from "./derive.js";
import { type Ask, type IndexedProblem, UNKNOWN } from "./indexed-problem.js";

const HIGHEST = LEVELS.length - 1;

/** The level to which each concept could be raised if nothing but avoiding forbade it. */
export function permittedLevels({ known, avoided }: IndexedProblem): Int8Array {
  return known.map((level, node) => (avoided[node] === true ? level : HIGHEST));
}

/**
 * The highest level of each concept that some plan reaches: what is known of one that is avoided, or
 * whose prerequisites cannot be met without itself.
 */
export function attainableLevels(problem: IndexedProblem, deriver: Deriver): Int8Array {
  const permitted = permittedLevels(problem);
  const { isMet } = deriver.derive(permitted, () => 0);
  return permitted.map((level, node) =>
    isMet[node] === true ? level : (problem.known[node] ?? UNKNOWN),
  );
}

/** The members of an ask that a plan can count, which an owner itself never is. */
export function attainableMembers(ask: Ask, owner: number, attainable: Int8Array): number[] {
  return ask.members.filter(
    (member) => member !== owner && (attainable[member] ?? UNKNOWN) >= ask.level,
  );
}

/** Tells whether an ask is met by concepts at these levels, the owner itself left out. */
export function isAskMet(ask: Ask, owner: number, levels: Int8Array): boolean {
  let met = 0;
  for (const member of ask.members) {
    if (member !== owner && (levels[member] ?? UNKNOWN) >= ask.level) met += 1;
  }
  return met >= ask.atLeast;
}
