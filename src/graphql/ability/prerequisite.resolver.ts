import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Edge } from "../../domain/edge.js";
import { DEFAULT_LEVEL } from "../../domain/level.js";
import { ConceptType } from "../concept/concept.type.js";
import type { GraphContext } from "../context.js";
import { LevelEnum } from "../enums.js";
import { PrerequisiteType } from "./prerequisite.type.js";

@Resolver(() => PrerequisiteType)
export class PrerequisiteResolver {
  @FieldResolver(() => ConceptType, { description: "What is to be known, or a category of it." })
  concept(@Root() { to }: Edge, @Ctx() { graph }: GraphContext) {
    return graph.getConcept(to);
  }

  @FieldResolver(() => LevelEnum, { description: "How well." })
  level(@Root() { level }: Edge) {
    return level ?? DEFAULT_LEVEL;
  }
}
