import { Field, ObjectType } from "type-graphql";
import type { Concept, Salary } from "../../domain/concept.js";
import type { Edge } from "../../domain/edge.js";
import { RequirementType } from "./requirement.type.js";
import { RoleType } from "./role.type.js";
import { SalaryType } from "./role-fact.type.js";

@ObjectType("ComparedRequirement", {
  simpleResolvers: true,
  description: "What one or several of the compared roles require.",
})
export class ComparedRequirementType {
  @Field(() => [RequirementType], { description: "The requirements, in the order of the roles." })
  declare by: readonly Edge[];
}

@ObjectType("ComparedAspect", {
  simpleResolvers: true,
  description: "One row of a comparison, as one source states it.",
})
export class ComparedAspectType {
  @Field(() => String, { description: "What is compared, e.g. goal." })
  declare name: string;

  @Field(() => [String], {
    nullable: "items",
    description: "What is so for each role, in their order; null where the source says nothing.",
  })
  declare texts: readonly (string | null)[];
}

@ObjectType("ComparedSalary", {
  simpleResolvers: true,
  description: "What a compared role is paid.",
})
export class ComparedSalaryType {
  @Field(() => RoleType, { description: "The role." })
  declare role: Concept;

  @Field(() => [SalaryType], { description: "Its salaries, source by source." })
  declare salaries: readonly Salary[];
}

@ObjectType("RoleMove", {
  simpleResolvers: true,
  description: "Going on from one of the compared roles to another one.",
})
export class RoleMoveType {
  @Field(() => RoleType, { description: "The role that is left." })
  declare from: Concept;

  @Field(() => RoleType, { description: "Where it leads." })
  declare to: Concept;
}

@ObjectType("RoleComparison", { simpleResolvers: true, description: "Roles side by side." })
export class RoleComparisonType {
  @Field(() => [RoleType], { description: "The roles, in the order asked for." })
  declare roles: readonly Concept[];

  @Field(() => [ComparedRequirementType], {
    description: "What more than one of the roles requires, most important first.",
  })
  declare shared: readonly ComparedRequirementType[];

  @Field(() => [ComparedRequirementType], {
    description: "What one of the roles requires alone, role by role, most important first.",
  })
  declare unique: readonly ComparedRequirementType[];

  @Field(() => [ComparedAspectType], { description: "Authored facts, row by row." })
  declare aspects: readonly ComparedAspectType[];

  @Field(() => [ComparedSalaryType], { description: "What the roles are paid." })
  declare salaries: readonly ComparedSalaryType[];

  @Field(() => [RoleMoveType], {
    description: "From each role to each other one, in the order of the roles.",
  })
  declare moves: readonly RoleMoveType[];
}
