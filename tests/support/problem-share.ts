/** How many random problems the issue of exact plans promises to hold against brute force. */
const ALL = 10_700;

/**
 * The share of random problems that a run of the tests makes: all where CI=true, else a fifth, or as many of
 * all as PLAN_PROBLEMS says. All take a minute on an idle machine, and several on one that is not.
 */
const asked = Number(process.env.PLAN_PROBLEMS ?? (process.env.CI === "true" ? ALL : ALL / 5));
const PROBLEM_SHARE = Math.min(1, asked / ALL);

/** The part of a number of problems that this run makes. */
export function shareOf(problems: number): number {
  return Math.max(1, Math.round(problems * PROBLEM_SHARE));
}
