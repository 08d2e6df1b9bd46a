import { Field, ObjectType } from "type-graphql";

@ObjectType("Resource", { simpleResolvers: true, description: "Something to learn from." })
export class ResourceType {
  @Field(() => String, { description: "Its title." })
  declare title: string;

  @Field(() => String, { description: "Where it is." })
  declare url: string;

  @Field(() => String, { description: "What it is, e.g. DOCUMENTATION, COURSE or BOOK." })
  declare kind: string;

  @Field(() => Boolean, {
    nullable: true,
    description: "Whether it costs nothing; null if unknown.",
  })
  declare free: boolean | null;
}
