import { Args, type ClassType, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Concept } from "../../domain/concept.js";
import { groupPrerequisites } from "../../domain/prerequisite-group.js";
import { whenReady } from "../../lib/maybe-promise.js";
import {
  CategoryConnection,
  ConceptConnection,
  RequirementConnection,
} from "../concept/concept-connections.js";
import type { GraphContext } from "../context.js";
import { ConnectionArgs } from "../paging/connection.args.js";
import { connectEdges, connectNeighbours } from "../paging/plans.js";
import { RequiredByArgs, toRequirementQuery } from "../role/requirement.args.js";
import { SkillType } from "../skill/skill.type.js";
import { TechnologyType } from "../technology/technology.type.js";
import { PrerequisiteGroupType } from "./prerequisite.type.js";

/** Resolves what skills and technologies have in common: they can be learned and required. */
export const abilityResolvers = [SkillType, TechnologyType].flatMap((type) => [
  createLearningResolver(type),
  createDemandResolver(type),
]);

/** What comes before and after it. */
function createLearningResolver(type: ClassType): ClassType {
  @Resolver(() => type)
  class LearningResolver {
    @FieldResolver(() => [PrerequisiteGroupType], {
      description: "What is to be known before: all groups, one option of each.",
    })
    prerequisites(@Root() { key }: Concept, @Ctx() { graph }: GraphContext) {
      const edges = graph.listEdges(key, { types: ["HAS_PREREQUISITE"], direction: "OUT" });
      return whenReady(edges, groupPrerequisites);
    }

    @FieldResolver(() => ConceptConnection.type, {
      description: "What names it among its prerequisites.",
    })
    unlocks(
      @Root() { key }: Concept,
      @Args(() => ConnectionArgs) args: ConnectionArgs,
      @Ctx() { graph }: GraphContext,
    ) {
      return connectNeighbours(graph, key, args, { types: ["HAS_PREREQUISITE"], direction: "IN" });
    }
  }
  return LearningResolver;
}

/** Where it belongs and who asks for it. */
function createDemandResolver(type: ClassType): ClassType {
  @Resolver(() => type)
  class DemandResolver {
    @FieldResolver(() => CategoryConnection.type, {
      description: "Every facet of it: Redis is in Database and in Cache.",
    })
    categories(
      @Root() { key }: Concept,
      @Args(() => ConnectionArgs) args: ConnectionArgs,
      @Ctx() { graph }: GraphContext,
    ) {
      return connectNeighbours(graph, key, args, {
        types: ["BROADER"],
        direction: "OUT",
        kinds: ["CATEGORY"],
      });
    }

    @FieldResolver(() => RequirementConnection.type, {
      description: "The roles that require it: where it matters most first, then by role.",
    })
    requiredBy(
      @Root() { key }: Concept,
      @Args(() => RequiredByArgs) args: RequiredByArgs,
      @Ctx() { graph }: GraphContext,
    ) {
      return connectEdges(graph, key, args, toRequirementQuery("IN", args));
    }
  }
  return DemandResolver;
}
