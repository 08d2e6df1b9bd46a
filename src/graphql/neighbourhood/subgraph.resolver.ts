import { Arg, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { GraphFormat } from "../../domain/graph-export/graph-picture.js";
import { ConceptType } from "../concept/concept.type.js";
import type { GraphContext } from "../context.js";
import { GraphFormatEnum } from "../enums.js";
import { countHidden, type HiddenLinks } from "./count-hidden.js";
import type { Subgraph } from "./subgraph.js";
import { HiddenLinksType, SubgraphType } from "./subgraph.type.js";

@Resolver(() => SubgraphType)
export class SubgraphResolver {
  @FieldResolver(() => [HiddenLinksType], {
    description:
      "What is not shown of the nodes' links: for lack of room, beyond the depth, of other kinds, or to what is no longer in use. In the order of the nodes, then by type.",
  })
  hidden(@Root() { neighbourhood }: Subgraph, @Ctx() { reader }: GraphContext) {
    return countHidden(reader, neighbourhood);
  }

  @FieldResolver(() => String, {
    description: "What is shown, as text that other tools read; the same text for the same graph.",
  })
  export(
    @Root() subgraph: Subgraph,
    @Arg("format", () => GraphFormatEnum, { description: "The format." }) format: GraphFormat,
  ) {
    return subgraph.write(format);
  }
}

@Resolver(() => HiddenLinksType)
export class HiddenLinksResolver {
  @FieldResolver(() => ConceptType, { description: "The shown concept." })
  concept(@Root() { key }: HiddenLinks, @Ctx() { graph }: GraphContext) {
    return graph.getConcept(key);
  }
}
