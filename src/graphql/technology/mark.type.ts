import { Field, ObjectType } from "type-graphql";
import type { MarkKind } from "../../domain/concept.js";
import { MarkKindEnum } from "../enums.js";

@ObjectType("Mark", {
  simpleResolvers: true,
  description: "What a source says of a technology's standing.",
})
export class MarkType {
  @Field(() => MarkKindEnum, { description: "What is said." })
  declare kind: MarkKind;

  @Field(() => String, { nullable: true, description: "From when (ISO 8601 date)." })
  declare since: string | null;

  @Field(() => String, { nullable: true, description: "Until when (ISO 8601 date)." })
  declare until: string | null;
}
