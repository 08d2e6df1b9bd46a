import { Field, Float, Int, ObjectType } from "type-graphql";
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

@ObjectType("ReadStatus", {
  simpleResolvers: true,
  description:
    "How the graph is read by the process that answers; other processes may stand elsewhere.",
})
export class ReadStatusType {
  @Field(() => Int, {
    nullable: true,
    description: "The version held in memory; null while reads go to the store.",
  })
  declare version: number | null;

  @Field(() => Float, {
    description: "For how long at most the version in memory may have been outdated, in seconds.",
  })
  declare ageSeconds: number;

  @Field(() => Int, { description: "How many links are held in memory." })
  declare links: number;

  @Field(() => Float, {
    description: "About how much memory the graph in memory takes, in bytes.",
  })
  declare bytes: number;
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
