import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Concept } from "../../domain/concept.js";
import { ConceptConnection } from "../concept/concept-connections.js";
import type { GraphContext } from "../context.js";
import { Connection } from "../paging/connection.js";
import { connectNeighbours, planDescendants } from "../paging/plans.js";
import { MemberArgs } from "./category.args.js";
import { CategoryType } from "./category.type.js";

@Resolver(() => CategoryType)
export class CategoryResolver {
  @FieldResolver(() => ConceptConnection.type, {
    description: "Direct members, or all below it with `deep: true`, each once, by label.",
  })
  members(
    @Root() { key }: Concept,
    @Args(() => MemberArgs) args: MemberArgs,
    @Ctx() { graph }: GraphContext,
  ) {
    const filter = args.kinds ? { kinds: args.kinds } : {};
    return args.deep
      ? new Connection(args, planDescendants(graph, key, filter))
      : connectNeighbours(graph, key, args, { types: ["BROADER"], direction: "IN", ...filter });
  }
}
