import { Field, Float, Int, ObjectType } from "type-graphql";
import type { Concept } from "../../domain/concept.js";
import type { ConceptKey } from "../../domain/concept-key.js";
import type { FoundSubstitute } from "../../domain/profile/substitutes.js";

@ObjectType("Substitute", {
  simpleResolvers: true,
  description: "What could take a technology's place in one facet.",
})
export class SubstituteType {
  /** The technology that is to be replaced. */
  declare replaced: Concept;
  declare found: FoundSubstitute;

  @Field(() => Float, {
    description:
      "0 to 1: half of it where somebody wrote down that it can stand in, four tenths for the share of capabilities that both have, a tenth for being in the category.",
  })
  declare score: number;
}

@ObjectType("CategorySubstitutes", {
  simpleResolvers: true,
  description: "What could take a technology's place in one of its categories.",
})
export class CategorySubstitutesType {
  /** The category. */
  declare facet: ConceptKey;

  @Field(() => Int, { description: "How many there are in the category." })
  declare totalCount: number;

  @Field(() => [SubstituteType], { description: "The best of them, best first." })
  declare substitutes: readonly SubstituteType[];
}
