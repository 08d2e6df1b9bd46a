import { Field, Int, ObjectType } from "type-graphql";
import type { ConceptKind } from "../../domain/concept.js";
import { ConceptKindEnum } from "../enums.js";

@ObjectType("KindCount", {
  simpleResolvers: true,
  description: "How many concepts of a kind a scheme has in use.",
})
export class KindCountType {
  @Field(() => String, { description: "The scheme." })
  declare scheme: string;

  @Field(() => ConceptKindEnum, { description: "The kind." })
  declare kind: ConceptKind;

  @Field(() => Int, { description: "How many." })
  declare count: number;
}

@ObjectType("GraphInfo", {
  simpleResolvers: true,
  description: "The state of the graph as a whole.",
})
export class GraphInfoType {
  @Field(() => Int, { description: "Raised by one with every change; 0 for an empty graph." })
  declare version: number;

  @Field(() => [KindCountType], { description: "What the graph holds, by scheme and kind." })
  declare counts: readonly KindCountType[];
}
