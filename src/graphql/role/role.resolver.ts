import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Concept, RoleAspect } from "../../domain/concept.js";
import type { Edge } from "../../domain/edge.js";
import { whenReady } from "../../lib/maybe-promise.js";
import { ConceptType } from "../concept/concept.type.js";
import { RequirementConnection } from "../concept/concept-connections.js";
import type { GraphContext } from "../context.js";
import { connectEdges } from "../paging/plans.js";
import { ResponsibilityType } from "../responsibility/responsibility.type.js";
import { RequirementArgs, toRequirementQuery } from "./requirement.args.js";
import { RequirementType } from "./requirement.type.js";
import { RoleType } from "./role.type.js";
import { AspectType } from "./role-fact.type.js";

@Resolver(() => RoleType)
export class RoleResolver {
  @FieldResolver(() => RequirementConnection.type, {
    description:
      "What the role requires: most important first, then most demanding level, then by label.",
  })
  requirements(
    @Root() { key }: Concept,
    @Args(() => RequirementArgs) args: RequirementArgs,
    @Ctx() { graph }: GraphContext,
  ) {
    return connectEdges(graph, key, args, toRequirementQuery("OUT", args));
  }

  @FieldResolver(() => [ResponsibilityType], {
    description: "What the role answers for, by label.",
  })
  responsibilities(@Root() { key }: Concept, @Ctx() { graph }: GraphContext) {
    const edges = graph.listEdges(key, { types: ["RESPONSIBLE_FOR"], direction: "OUT" });
    return whenReady(edges, (found) => found.map(({ to }) => graph.getConcept(to)));
  }

  @FieldResolver(() => [AspectType], {
    description:
      "Authored facts that a comparison shows side by side: team, goal, stand-alone service, most popular tools and the like.",
  })
  aspects(@Root() { aspects }: Concept) {
    return aspects;
  }
}

@Resolver(() => RequirementType)
export class RequirementResolver {
  @FieldResolver(() => RoleType, { description: "The role that requires it." })
  role(@Root() { from }: Edge, @Ctx() { graph }: GraphContext) {
    return graph.getConcept(from);
  }

  @FieldResolver(() => ConceptType, {
    description: "What is required: a skill, a technology, or members of a category.",
  })
  target(@Root() { to }: Edge, @Ctx() { graph }: GraphContext) {
    return graph.getConcept(to);
  }
}

@Resolver(() => AspectType)
export class AspectResolver {
  @FieldResolver(() => [ConceptType], { description: "The concepts that the text names." })
  concepts(@Root() { concepts }: RoleAspect, @Ctx() { graph }: GraphContext) {
    return concepts.map((key) => graph.getConcept(key));
  }
}
