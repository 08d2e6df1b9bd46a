import { Arg, Ctx, Extensions, FieldResolver, Float, Query, Resolver, Root } from "type-graphql";
import {
  type ComparedRequirement,
  compareRoles,
  type RoleMove,
} from "../../domain/compare-roles.js";
import type { Concept } from "../../domain/concept.js";
import { BadInputError, LimitExceededError } from "../../domain/errors.js";
import { whenAllReady, whenReady } from "../../lib/maybe-promise.js";
import { ConceptType } from "../concept/concept.type.js";
import type { GraphContext } from "../context.js";
import type { PlanningContext } from "../learning-path/request-planner.js";
import { getAllByReference } from "../reference/reference.js";
import { ComparedRequirementType, RoleComparisonType, RoleMoveType } from "./comparison.type.js";
import { planTransition } from "./plan-transition.js";
import { REQUIRES } from "./requirement-queries.js";

/** More roles than this make no table that anyone reads. */
const MAXIMUM_ROLES = 8;

@Resolver(() => ComparedRequirementType)
export class ComparisonResolver {
  @Query(() => RoleComparisonType, {
    description: "Lays two to eight roles side by side: what they share and what each needs alone.",
  })
  compareRoles(
    @Arg("roles", () => [String], { description: "References of roles, all different." })
    references: string[],
    @Ctx() context: GraphContext,
  ) {
    checkNumber(references);
    return whenReady(getAllByReference(context, "roles", references, "ROLE"), (roles) => {
      checkDifferent(roles);
      return whenReady(
        whenAllReady(roles.map((role) => addRequirements(role, context))),
        compareRoles,
      );
    });
  }

  @FieldResolver(() => ConceptType, { description: "What is required." })
  target(@Root() { target }: ComparedRequirement, @Ctx() { graph }: GraphContext) {
    return graph.getConcept(target);
  }
}

@Resolver(() => RoleMoveType)
export class RoleMoveResolver {
  // Plans.
  @Extensions({ answersLater: true })
  @FieldResolver(() => Float, {
    nullable: true,
    description:
      "Hours until the essential ones of what is missing are met, for one who is ready for the role that is left; null when some of them cannot be learned.",
  })
  hours(@Root() { from, to }: RoleMove, @Ctx() context: PlanningContext) {
    return planTransition({ from, role: to }, context);
  }
}

function addRequirements(role: Concept, { graph }: GraphContext) {
  const requirements = graph.listEdges(role.key, REQUIRES);
  return whenReady(requirements, (edges) => ({ role, requirements: edges }));
}

function checkNumber(references: readonly string[]): void {
  if (references.length < 2) {
    throw new BadInputError(
      `Argument "roles": expected at least 2 roles to compare, got ${references.length}.`,
      { argument: "roles" },
    );
  }
  if (references.length > MAXIMUM_ROLES) {
    throw new LimitExceededError(
      `Argument "roles": expected at most ${MAXIMUM_ROLES} roles, got ${references.length}.`,
      { argument: "roles", limit: "roles", maximum: MAXIMUM_ROLES, actual: references.length },
    );
  }
}

function checkDifferent(roles: readonly Concept[]): void {
  const keys = roles.map(({ key }) => key);
  const repeated = keys.find((key, index) => keys.indexOf(key) !== index);
  if (repeated === undefined) return;
  throw new BadInputError(`Argument "roles": expected different roles, got "${repeated}" twice.`, {
    argument: "roles",
  });
}
