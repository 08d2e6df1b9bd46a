import { ArgsType, Field } from "type-graphql";
import type { ConceptKind } from "../../domain/concept.js";
import { ConceptKindEnum } from "../enums.js";
import { ConnectionArgs } from "../paging/connection.args.js";

@ArgsType()
export class MemberArgs extends ConnectionArgs {
  @Field(() => [ConceptKindEnum], { nullable: true, description: "Only members of these kinds." })
  declare kinds?: ConceptKind[] | null;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: "Whether to list all below the category instead of its direct members.",
  })
  declare deep?: boolean | null;
}
