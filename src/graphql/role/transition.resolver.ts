import { Args, Ctx, Extensions, FieldResolver, Float, Resolver, Root } from "type-graphql";
import type { Concept } from "../../domain/concept.js";
import { whenAllReady, whenReady } from "../../lib/maybe-promise.js";
import { ConceptType } from "../concept/concept.type.js";
import type { GraphContext } from "../context.js";
import type { PlanningContext } from "../learning-path/request-planner.js";
import { Connection } from "../paging/connection.js";
import { compareTransition } from "./compare-transition.js";
import { planTransition } from "./plan-transition.js";
import { planTransitions } from "./plan-transitions.js";
import { RequirementType } from "./requirement.type.js";
import { RoleType } from "./role.type.js";
import { RoleTransitionArgs } from "./transition.args.js";
import { RoleTransitionConnection, RoleTransitionType } from "./transition.type.js";

@Resolver(() => RoleType)
export class RoleTransitionsResolver {
  @FieldResolver(() => RoleTransitionConnection.type, {
    description:
      "Where the role leads: what somebody wrote down first, by label, then at most 50 roles of like requirements, most alike first.",
  })
  transitions(
    @Root() role: Concept,
    @Args(() => RoleTransitionArgs) { first, after }: RoleTransitionArgs,
    @Ctx() { graph }: GraphContext,
  ) {
    const page = { first: first ?? null, after: after ?? null };
    return new Connection(page, planTransitions(graph, role));
  }
}

@Resolver(() => RoleTransitionType)
export class RoleTransitionResolver {
  @FieldResolver(() => [ConceptType], {
    description: "What both roles require, in the order of the one that it leads to.",
  })
  shared(@Root() transition: RoleTransitionType, @Ctx() context: GraphContext) {
    return whenReady(compareTransition(transition, context), ({ shared }) =>
      whenAllReady(shared.map((key) => context.graph.getConcept(key))),
    );
  }

  @FieldResolver(() => [RequirementType], {
    description: "What it requires and the role that is left does not cover, most important first.",
  })
  missing(@Root() transition: RoleTransitionType, @Ctx() context: GraphContext) {
    return whenReady(compareTransition(transition, context), ({ missing }) => missing);
  }

  @Extensions({ answersLater: true })
  @FieldResolver(() => Float, {
    nullable: true,
    description:
      "Hours until the essential ones of what is missing are met, for one who is ready for the role that is left; null when some of them cannot be learned.",
  })
  hours(@Root() transition: RoleTransitionType, @Ctx() context: PlanningContext) {
    return planTransition(transition, context);
  }
}
