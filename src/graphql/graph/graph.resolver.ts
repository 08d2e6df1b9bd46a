import { Ctx, Extensions, FieldResolver, Query, Resolver, Root } from "type-graphql";
import type { GraphInfo } from "../../store/store.js";
import type { GraphContext } from "../context.js";
import { SourceType } from "../source/source.type.js";
import { GraphInfoType, ReadStatusType } from "./graph.type.js";

/** What stands for the time of a graph that has never been written. */
const NEVER = new Date(0).toISOString();

@Resolver(() => GraphInfoType)
export class GraphInfoResolver {
  @Query(() => GraphInfoType, { description: "Tells what the graph holds, and its version." })
  graph(@Ctx() { graph }: GraphContext) {
    return graph.getInfo();
  }

  @FieldResolver(() => String, {
    description: "When the version was made (ISO 8601, UTC); 1970 for an empty graph.",
  })
  updatedAt(@Root() { updatedAt }: GraphInfo) {
    return updatedAt ?? NEVER;
  }

  @Extensions({ isVolatile: true })
  @FieldResolver(() => ReadStatusType, { description: "How the graph is read, now." })
  reads(@Ctx() { readStatus }: GraphContext) {
    const { version, ageMilliseconds, edges, bytes } = readStatus();
    return { version: version ?? null, ageSeconds: ageMilliseconds / 1_000, links: edges, bytes };
  }

  @FieldResolver(() => [SourceType], { description: "Where its facts come from, by key." })
  sources(@Ctx() { graph }: GraphContext) {
    return graph.listSources();
  }
}
