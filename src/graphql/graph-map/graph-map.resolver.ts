import { Arg, Ctx, Extensions, Int, Query, Resolver } from "type-graphql";
import { MOST_MAP_LINKS, MOST_MAP_NODES } from "../../domain/graph-map/graph-map.js";
import type { GraphContext } from "../context.js";
import { checkRange } from "../limits/check-range.js";
import type { Subgraph } from "../neighbourhood/subgraph.js";
import { SubgraphType } from "../neighbourhood/subgraph.type.js";

@Resolver()
export class GraphMapResolver {
  // Waits for the layout, which another thread makes.
  @Extensions({ answersLater: true })
  @Query(() => SubgraphType, {
    description: `Gives the graph as a map, laid out: what is in use, the curated concepts first, then those with the most links, with all links among them, at most ${MOST_MAP_LINKS.toLocaleString("en")}. Laid out once for each version, so a smaller map is the beginning of a larger one. \`graph { counts }\` tells how many concepts there are.`,
  })
  async graphMap(
    @Arg("maxNodes", () => Int, {
      defaultValue: MOST_MAP_NODES,
      description: `How many concepts, at most ${MOST_MAP_NODES.toLocaleString("en")}.`,
    })
    maxNodes: number,
    @Ctx() { maps, reader }: GraphContext,
  ): Promise<Subgraph> {
    return maps.find(reader, checkRange(maxNodes, "maxNodes", 1, MOST_MAP_NODES));
  }
}
