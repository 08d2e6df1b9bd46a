import { Field, ObjectType } from "type-graphql";
import type { MatchKind } from "../../domain/concept.js";
import type { Evidence } from "../../domain/source.js";
import { MatchKindEnum } from "../enums.js";
import { EvidenceType } from "../source/source.type.js";

@ObjectType("Match", {
  simpleResolvers: true,
  description: "The same or a near concept of another scheme.",
})
export class MatchType {
  @Field(() => String, { description: "The other scheme, e.g. esco." })
  declare scheme: string;

  @Field(() => String, { description: "The other concept's URI." })
  declare uri: string;

  @Field(() => String, { nullable: true, description: "The other concept's label." })
  declare label: string | null;

  @Field(() => MatchKindEnum, { description: "How near it is." })
  declare kind: MatchKind;

  @Field(() => [EvidenceType], {
    description:
      "What backs the match; what backs the concept, where the match was written down with it.",
  })
  declare evidence: readonly Evidence[];
}
