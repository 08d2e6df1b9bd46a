import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Concept } from "../../domain/concept.js";
import { SkillConnection } from "../concept/concept-connections.js";
import type { GraphContext } from "../context.js";
import { ConnectionArgs } from "../paging/connection.args.js";
import { connectNeighbours } from "../paging/plans.js";
import { TechnologyType } from "./technology.type.js";

@Resolver(() => TechnologyType)
export class TechnologyResolver {
  @FieldResolver(() => SkillConnection.type, { description: "The skills that it is used for." })
  usedFor(
    @Root() { key }: Concept,
    @Args(() => ConnectionArgs) args: ConnectionArgs,
    @Ctx() { graph }: GraphContext,
  ) {
    return connectNeighbours(graph, key, args, { types: ["USED_FOR"], direction: "OUT" });
  }
}
