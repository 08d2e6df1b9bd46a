import { Arg, Ctx, Extensions, FieldResolver, Float, Int, Resolver, Root } from "type-graphql";
import type { Concept } from "../../domain/concept.js";
import { DEFAULT_LEVEL } from "../../domain/level.js";
import type { FoundSubstitute } from "../../domain/profile/substitutes.js";
import { whenAllReady, whenReady } from "../../lib/maybe-promise.js";
import { CategoryType } from "../category/category.type.js";
import { ConceptType } from "../concept/concept.type.js";
import type { GraphContext } from "../context.js";
import { toConceptGoal } from "../learning-path/path-question.js";
import { planHours } from "../learning-path/plan-hours.js";
import type { PlanningContext } from "../learning-path/request-planner.js";
import { checkSize } from "../paging/connection.args.js";
import { EvidenceType } from "../source/source.type.js";
import { findAlternativeEvidence } from "./alternatives.js";
import { readSubstitutes, readSubstitutesByFacet } from "./read-substitutes.js";
import { CategorySubstitutesType, SubstituteType } from "./substitute.type.js";
import { TechnologyType } from "./technology.type.js";

@Resolver(() => TechnologyType)
export class TechnologySubstitutesResolver {
  @FieldResolver(() => [SubstituteType], {
    description:
      "What could take its place in the given category, or over all of its categories, best first, then by label and key.",
  })
  substitutes(
    @Root() technology: Concept,
    @Ctx() context: GraphContext,
    @Arg("as", () => String, {
      nullable: true,
      description: "A reference of a category that it is in; all of them when left out.",
    })
    as: string | null,
    @Arg("first", () => Int, { defaultValue: 5, description: "How many, at most 100." })
    first: number,
  ) {
    const size = checkSize(first, "first");
    return whenReady(readSubstitutes(context, technology, as ?? null), (found) =>
      takeBest(technology, found, size),
    );
  }

  @FieldResolver(() => [CategorySubstitutesType], {
    description:
      "What could take its place in each of its categories, for what replaces Redis as a cache is not what replaces it as a database. Categories in which nothing could are left out.",
  })
  substitutesByCategory(
    @Root() technology: Concept,
    @Ctx() context: GraphContext,
    @Arg("first", () => Int, {
      defaultValue: 5,
      description: "How many in each category, at most 100.",
    })
    first: number,
  ) {
    const size = checkSize(first, "first");
    return whenReady(readSubstitutesByFacet(context, technology), (facets) =>
      facets.map(({ as, found }) => ({
        facet: as,
        totalCount: found.length,
        substitutes: takeBest(technology, found, size),
      })),
    );
  }
}

function takeBest(
  technology: Concept,
  found: readonly FoundSubstitute[],
  size: number,
): SubstituteType[] {
  return found
    .slice(0, size)
    .map((one) => ({ replaced: technology, found: one, score: one.score }));
}

@Resolver(() => CategorySubstitutesType)
export class CategorySubstitutesResolver {
  @FieldResolver(() => CategoryType, { description: "The category." })
  as(@Root() { facet }: CategorySubstitutesType, @Ctx() { graph }: GraphContext) {
    return graph.getConcept(facet);
  }
}

@Resolver(() => SubstituteType)
export class SubstituteResolver {
  @FieldResolver(() => TechnologyType, { description: "What could take the place." })
  technology(@Root() { found }: SubstituteType, @Ctx() { graph }: GraphContext) {
    return graph.getConcept(found.key);
  }

  @FieldResolver(() => CategoryType, { description: "The facet in which it could." })
  as(@Root() { found }: SubstituteType, @Ctx() { graph }: GraphContext) {
    return graph.getConcept(found.as);
  }

  @FieldResolver(() => [ConceptType], {
    description: "What both are used for, of what members of the facet are used for; by key.",
  })
  shared(@Root() { found }: SubstituteType, @Ctx() { graph }: GraphContext) {
    return whenAllReady(found.shared.map((key) => graph.getConcept(key)));
  }

  @FieldResolver(() => [ConceptType], {
    description: "What only the technology that it would replace is used for; by key.",
  })
  missing(@Root() { found }: SubstituteType, @Ctx() { graph }: GraphContext) {
    return whenAllReady(found.missing.map((key) => graph.getConcept(key)));
  }

  @FieldResolver(() => [EvidenceType], {
    description:
      "What backs that it can stand in; empty where nobody wrote it down and only what both are used for speaks for it.",
  })
  evidence(@Root() { found, replaced }: SubstituteType, @Ctx() { graph }: GraphContext) {
    return found.isAuthored ? findAlternativeEvidence(graph, replaced, found.key) : [];
  }

  @Extensions({ answersLater: true })
  @FieldResolver(() => Float, {
    nullable: true,
    description:
      "Hours to learn it to WORKING for somebody who knows the other one as well; null when it cannot be learned.",
  })
  hours(@Root() { found, replaced }: SubstituteType, @Ctx() context: PlanningContext) {
    const known = new Map([[replaced.key, DEFAULT_LEVEL]]);
    return planHours(context, [toConceptGoal(found.key, DEFAULT_LEVEL)], known);
  }
}
