import { ArgsType, Field, Int } from "type-graphql";

@ArgsType()
export class RoleTransitionArgs {
  @Field(() => Int, {
    nullable: true,
    description: "How many items, at most 100; 20 when left out.",
  })
  declare first?: number | null;

  @Field(() => String, { nullable: true, description: "Only items behind this cursor." })
  declare after?: string | null;
}
