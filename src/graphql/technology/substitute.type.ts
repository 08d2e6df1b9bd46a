import { Field, Float, ObjectType } from "type-graphql";
import type { Concept } from "../../domain/concept.js";
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
