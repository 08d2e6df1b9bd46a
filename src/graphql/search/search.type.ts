import { Field, Float, ObjectType } from "type-graphql";
import type { Concept } from "../../domain/concept.js";
import { ConceptType } from "../concept/concept.type.js";
import { createConnectionTypes, withFacets } from "../paging/connection.type.js";

@ObjectType("SearchHit", {
  simpleResolvers: true,
  description: "A concept that was found, and by which of its labels.",
})
export class SearchHitType {
  @Field(() => ConceptType, { description: "The concept." })
  declare concept: Concept;

  @Field(() => Float, {
    description: "How well it fits, 0 to 1; 1 where a label is the text itself but for case.",
  })
  declare score: number;

  @Field(() => String, { description: "The label or alias that fits best." })
  declare matched: string;
}

/** A page of what was found. */
export const SearchConnection = withFacets(createConnectionTypes("Search", () => SearchHitType));
