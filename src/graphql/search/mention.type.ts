import { Field, Float, Int, ObjectType } from "type-graphql";
import type { Concept } from "../../domain/concept.js";
import { ConceptType } from "../concept/concept.type.js";

@ObjectType("Mention", {
  simpleResolvers: true,
  description: "A place where a text speaks of a concept.",
})
export class MentionType {
  @Field(() => ConceptType, { description: "What is most likely meant." })
  declare concept: Concept;

  @Field(() => Int, {
    description: "Where it begins: UTF-16 units before it, as JavaScript and Java count.",
  })
  declare start: number;

  @Field(() => Int, { description: "Behind its last character, in the same units." })
  declare end: number;

  @Field(() => String, { description: "As it stands in the text." })
  declare text: string;

  @Field(() => Float, {
    description:
      "How likely it is meant, 0 to 1: 0.97 for a name that is nothing else, 0.9 for another form of one; everyday words (Go, Spring, class) have what the words and names around them say, and terms of one word 0.6 in a text that names no technology. docs/quality.md has how often each is right.",
  })
  declare confidence: number;

  @Field(() => Boolean, {
    description: "Whether the text denies it: no experience with it, not required.",
  })
  declare negated: boolean;

  @Field(() => [ConceptType], { description: "Other concepts of the same name, likeliest first." })
  declare alternatives: readonly Concept[];
}
