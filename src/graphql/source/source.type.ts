import { Field, Float, ObjectType } from "type-graphql";

@ObjectType("Source", {
  simpleResolvers: true,
  description:
    "Where facts come from: an article, a release of a vocabulary, a curator's judgement.",
})
export class SourceType {
  @Field(() => String, { description: "Names the source, e.g. article-backend-development." })
  declare key: string;

  @Field(() => String, { description: "The title as people know it." })
  declare title: string;

  @Field(() => String, { nullable: true, description: "Where it can be read." })
  declare url: string | null;

  @Field(() => String, {
    description: "The licence of its facts, by SPDX where it has an identifier.",
  })
  declare licence: string;

  @Field(() => String, { nullable: true, description: "The release, e.g. v1.1.0." })
  declare version: string | null;

  @Field(() => String, { nullable: true, description: "When it was read (ISO 8601 date)." })
  declare retrieved: string | null;
}

@ObjectType("Evidence", { simpleResolvers: true, description: "One source that backs a fact." })
export class EvidenceType {
  @Field(() => Float, {
    nullable: true,
    description: "How sure, 0 to 1; null where the source does not say.",
  })
  declare confidence: number | null;

  @Field(() => String, {
    nullable: true,
    description: "Where in the source, or with what reserve.",
  })
  declare note: string | null;
}
