import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Edge } from "../../domain/edge.js";
import { ConceptType } from "../concept/concept.type.js";
import type { GraphContext } from "../context.js";
import { LinkObjectType } from "./link.type.js";

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
