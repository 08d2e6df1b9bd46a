import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Concept } from "../../domain/concept.js";
import type { Edge } from "../../domain/edge.js";
import { ConceptType } from "../concept/concept.type.js";
import type { GraphContext } from "../context.js";
import { connectEdges } from "../paging/plans.js";
import { LinkArgs, toLinkQuery } from "./link.args.js";
import { LinkConnection, LinkObjectType } from "./link.type.js";

@Resolver(() => LinkObjectType)
export class LinkResolver {
  @FieldResolver(() => ConceptType, { description: "Where it starts." })
  from(@Root() { from }: Edge, @Ctx() { graph }: GraphContext) {
    return graph.getConcept(from);
  }

  @FieldResolver(() => ConceptType, { description: "Where it leads." })
  to(@Root() { to }: Edge, @Ctx() { graph }: GraphContext) {
    return graph.getConcept(to);
  }
}

@Resolver(() => ConceptType)
export class ConceptLinksResolver {
  @FieldResolver(() => LinkConnection.type, {
    description:
      "Its links of one type as they are stored, with what backs each: requirements most important first, then most demanding level, all others by the label of the other end.",
  })
  links(
    @Root() { key }: Concept,
    @Args(() => LinkArgs) args: LinkArgs,
    @Ctx() { graph }: GraphContext,
  ) {
    return connectEdges(graph, key, args, toLinkQuery(args));
  }
}
