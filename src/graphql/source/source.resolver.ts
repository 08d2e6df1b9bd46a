import { type ClassType, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { SourceKey } from "../../domain/source.js";
import { EffortType } from "../concept/effort.type.js";
import type { GraphContext } from "../context.js";
import { ComparedAspectType } from "../role/comparison.type.js";
import { AspectType, SalaryType } from "../role/role-fact.type.js";
import { MarkType } from "../technology/mark.type.js";
import { EvidenceType, SourceType } from "./source.type.js";

/** Resolves `source` of the types whose domain objects hold a source's key. */
export const sourceResolvers = [
  createSourceResolver(EvidenceType),
  createSourceResolver(SalaryType),
  createSourceResolver(AspectType),
  createSourceResolver(MarkType),
  createSourceResolver(ComparedAspectType),
  createOptionalSourceResolver(EffortType),
];

function createSourceResolver(type: ClassType): ClassType {
  @Resolver(() => type)
  class SourceResolver {
    @FieldResolver(() => SourceType, { description: "Who says so." })
    source(@Root() root: { readonly source: SourceKey }, @Ctx() { graph }: GraphContext) {
      return graph.getSource(root.source);
    }
  }
  return SourceResolver;
}

function createOptionalSourceResolver(type: ClassType): ClassType {
  @Resolver(() => type)
  class SourceResolver {
    @FieldResolver(() => SourceType, {
      nullable: true,
      description: "Who says so; null where nobody is named.",
    })
    source(@Root() root: { readonly source: SourceKey | null }, @Ctx() { graph }: GraphContext) {
      return root.source === null ? null : graph.getSource(root.source);
    }
  }
  return SourceResolver;
}
