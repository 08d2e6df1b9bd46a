import { Field, ObjectType } from "type-graphql";

@ObjectType("PageInfo", {
  simpleResolvers: true,
  description: "Where a page stands in its list (Relay cursor connections).",
})
export class PageInfoType {
  @Field(() => Boolean, { description: "Whether items follow this page." })
  declare hasNextPage: boolean;

  @Field(() => Boolean, { description: "Whether items come before this page." })
  declare hasPreviousPage: boolean;

  @Field(() => String, {
    nullable: true,
    description: "The first item's cursor; null for an empty page.",
  })
  declare startCursor: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The last item's cursor; null for an empty page.",
  })
  declare endCursor: string | null;
}
