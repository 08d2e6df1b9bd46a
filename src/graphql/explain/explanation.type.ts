import { Field, Float, ObjectType } from "type-graphql";
import type { Concept } from "../../domain/concept.js";
import type { Edge } from "../../domain/edge.js";
import { ConceptType } from "../concept/concept.type.js";
import { LinkObjectType } from "../link/link.type.js";

/** What the fields of an explanation are read from. */
export interface Explanation {
  readonly nodes: readonly Concept[];
  readonly links: readonly Edge[];
  readonly score: number;
  readonly text: string;
  readonly complete: boolean;
}

@ObjectType("Explanation", {
  simpleResolvers: true,
  description: "One way in which two concepts are connected.",
})
export class ExplanationType {
  @Field(() => [ConceptType], { description: "The concepts along the path, both ends included." })
  declare nodes: readonly Concept[];

  @Field(() => [LinkObjectType], {
    description: "The links along the path, one fewer than concepts, each in its own direction.",
  })
  declare links: readonly Edge[];

  @Field(() => Float, {
    description:
      "How telling the path is, above 0 to below 1: 1 / (1 + cost), where each link costs by its type and each concept in between by the number of its links.",
  })
  declare score: number;

  @Field(() => String, { description: "The path in one sentence." })
  declare text: string;

  @Field(() => Boolean, {
    description:
      "Whether it is proven that no path is better than those of the answer; false when the search ran out of its budget of concepts first.",
  })
  declare complete: boolean;
}
