import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Concept } from "../../domain/concept.js";
import { TechnologyConnection } from "../concept/concept-connections.js";
import type { GraphContext } from "../context.js";
import { ConnectionArgs } from "../paging/connection.args.js";
import { connectNeighbours } from "../paging/plans.js";
import { SkillType } from "./skill.type.js";

@Resolver(() => SkillType)
export class SkillResolver {
  @FieldResolver(() => TechnologyConnection.type, {
    description: "The technologies that are used for it.",
  })
  technologies(
    @Root() { key }: Concept,
    @Args(() => ConnectionArgs) args: ConnectionArgs,
    @Ctx() { graph }: GraphContext,
  ) {
    return connectNeighbours(graph, key, args, { types: ["USED_FOR"], direction: "IN" });
  }
}
