import { Field, Float, Int, ObjectType } from "type-graphql";

@ObjectType("Salary", {
  simpleResolvers: true,
  description: "What a role is paid, as a source states it.",
})
export class SalaryType {
  @Field(() => String, { description: "The country, by ISO 3166-1 alpha-2, e.g. US." })
  declare region: string;

  @Field(() => String, { description: "The currency, by ISO 4217, e.g. USD." })
  declare currency: string;

  @Field(() => String, { description: "What the amount is paid for: YEAR, MONTH or HOUR." })
  declare period: string;

  @Field(() => Float, {
    nullable: true,
    description: "The amount a source calls usual or average.",
  })
  declare typical: number | null;

  @Field(() => Float, { nullable: true, description: "The lower end." })
  declare minimum: number | null;

  @Field(() => Float, { nullable: true, description: "The upper end." })
  declare maximum: number | null;

  @Field(() => Int, {
    nullable: true,
    description: "The year it was paid; null where the source does not say.",
  })
  declare year: number | null;
}

@ObjectType("RoleAspect", {
  simpleResolvers: true,
  description: "An authored fact that a comparison shows side by side, e.g. the goal of a role.",
})
export class AspectType {
  @Field(() => String, { description: "What is compared, e.g. goal." })
  declare name: string;

  @Field(() => String, { description: "What is so for this role." })
  declare text: string;
}
