import { Field, ObjectType } from "type-graphql";
import type { Salary } from "../../domain/concept.js";
import { ConceptType } from "../concept/concept.type.js";
import { SalaryType } from "./role-fact.type.js";

@ObjectType("Role", {
  implements: ConceptType,
  simpleResolvers: true,
  description: "A job or position, with what it requires.",
})
export class RoleType extends ConceptType {
  @Field(() => [SalaryType], { description: "What the role is paid, source by source." })
  declare salaries: readonly Salary[];
}
