import { Field, Int, ObjectType } from "type-graphql";
import type { ConceptKey } from "../../domain/concept-key.js";
import { SEVERITIES, type Severity } from "../../domain/health/finding.js";
import { publishEnum } from "../enums.js";

export const SeverityEnum = publishEnum("Severity", "How bad a finding is.", SEVERITIES, {
  ERROR: "It makes answers wrong.",
  WARNING: "It makes answers poor.",
  NOTE: "It is to be looked at, and may be right.",
});

@ObjectType("HealthFinding", {
  simpleResolvers: true,
  description: "Something in the graph that a rule of health objects to.",
})
export class HealthFindingType {
  @Field(() => String, { description: "The rule, e.g. prerequisite-circle." })
  declare rule: string;

  @Field(() => SeverityEnum, { description: "How bad it is." })
  declare severity: Severity;

  @Field(() => String, { description: "What is wrong, in a sentence." })
  declare text: string;

  @Field(() => String, {
    nullable: true,
    description: "What would mend it; null where that is a matter of judgement.",
  })
  declare fix: string | null;

  declare concepts: readonly ConceptKey[];
}

@ObjectType("HealthCount", {
  simpleResolvers: true,
  description: "How often a rule of health objects to the graph.",
})
export class HealthCountType {
  @Field(() => String, { description: "The rule." })
  declare rule: string;

  @Field(() => String, { description: "What the rule asks for, in a sentence." })
  declare description: string;

  @Field(() => Int, { description: "How many findings it has." })
  declare count: number;
}
