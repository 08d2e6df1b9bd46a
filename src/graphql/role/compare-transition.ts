import type { ConceptKey } from "../../domain/concept-key.js";
import type { Edge } from "../../domain/edge.js";
import { DEFAULT_LEVEL, LEVELS, type Level } from "../../domain/level.js";
import { type MaybePromise, whenAllReady, whenReady } from "../../lib/maybe-promise.js";
import { oncePer } from "../../lib/once-per.js";
import type { GraphContext } from "../context.js";
import { addImplied } from "../profile/known-levels.js";
import { rateRequirements } from "../profile/rate-requirements.js";
import { REQUIRES } from "./requirement-queries.js";
import type { RoleTransitionType } from "./transition.type.js";

/** The role that is left, and the one that it leads to. */
export type RolePair = Pick<RoleTransitionType, "from" | "role">;

/** What somebody who is ready for one role has and lacks for another one. */
export interface ComparedTransition {
  /** What that person knows: what the first role requires by name, at its level. */
  readonly known: ReadonlyMap<ConceptKey, Level>;
  /** Targets that both roles require, in the order of the second one. */
  readonly shared: readonly ConceptKey[];
  /** Requirements of the second role that the first does not cover, most important first. */
  readonly missing: readonly Edge[];
}

/**
 * Compares what two roles require. One who is ready for the first knows all that it requires by name, with
 * what that implies; of a category it is not known which members, so only the same category, at the level
 * and number or below, is covered. Compared once for all fields of a transition.
 */
export const compareTransition = oncePer(compareRequirements);

function compareRequirements(
  { from, role: to }: RolePair,
  context: GraphContext,
): MaybePromise<ComparedTransition> {
  const { graph } = context;
  const lists = whenAllReady([from, to].map(({ key }) => graph.listEdges(key, REQUIRES)));
  return whenReady(lists, ([own = [], needed = []]) =>
    whenReady(listKnown(context, own), (known) =>
      whenReady(addImplied(context, known), ({ levels }) =>
        whenReady(rateRequirements(graph, needed, levels), (rated) => {
          const byTarget = new Map(own.map((edge) => [edge.to, edge]));
          return {
            known,
            shared: needed.map((edge) => edge.to).filter((key) => byTarget.has(key)),
            missing: rated
              .filter(
                ({ requirement, share }) =>
                  share < 1 && !covers(byTarget.get(requirement.to), requirement),
              )
              .map(({ requirement }) => requirement),
          };
        }),
      ),
    ),
  );
}

/** Requirements on categories say nothing of a member, so only skills and technologies are known. */
function listKnown(
  { graph }: GraphContext,
  own: readonly Edge[],
): MaybePromise<ReadonlyMap<ConceptKey, Level>> {
  const targets = whenAllReady(own.map(({ to }) => graph.getConcept(to)));
  return whenReady(targets, (concepts) => {
    const named = own.filter((_, place) => concepts[place]?.kind !== "CATEGORY");
    return new Map(named.map(({ to, level }) => [to, level ?? DEFAULT_LEVEL]));
  });
}

function covers(own: Edge | undefined, needed: Edge): boolean {
  if (!own) return false;
  const stepsOf = ({ level }: Edge) => LEVELS.indexOf(level ?? DEFAULT_LEVEL);
  return stepsOf(own) >= stepsOf(needed) && (own.atLeast ?? 1) >= (needed.atLeast ?? 1);
}
