import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Concept } from "../../domain/concept.js";
import { ConceptConnection } from "../concept/concept-connections.js";
import type { GraphContext } from "../context.js";
import { ConnectionArgs } from "../paging/connection.args.js";
import { connectNeighbours } from "../paging/plans.js";
import { ResponsibilityType } from "./responsibility.type.js";

@Resolver(() => ResponsibilityType)
export class ResponsibilityResolver {
  @FieldResolver(() => ConceptConnection.type, {
    description: "The skills and technologies it calls on.",
  })
  callsOn(
    @Root() { key }: Concept,
    @Args(() => ConnectionArgs) args: ConnectionArgs,
    @Ctx() { graph }: GraphContext,
  ) {
    return connectNeighbours(graph, key, args, { types: ["CALLS_ON"], direction: "OUT" });
  }
}
