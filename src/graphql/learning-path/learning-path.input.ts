import { Field, Float, InputType } from "type-graphql";
import type { PathObjective } from "../../domain/learning-path/problem.js";
import { DEFAULT_LEVEL, type Importance, type Level } from "../../domain/level.js";
import { ImportanceEnum, LevelEnum } from "../enums.js";
import { KnownConceptInput, MOST_KNOWN } from "../profile/known-concept.input.js";
import { PathObjectiveEnum } from "./path-enums.js";

/** The most concepts that a path may lead to, besides what a role requires. */
export const MOST_GOALS = 50;

/** The most references each in `prefer` and `avoid`. */
export const MOST_WISHES = 500;

@InputType("TargetConcept", { description: "Something to learn, and how well." })
export class TargetConceptInput {
  @Field(() => String, {
    description: "A reference of a skill or technology; of a category any one member will do.",
  })
  declare concept: string;

  @Field(() => LevelEnum, {
    nullable: true,
    defaultValue: DEFAULT_LEVEL,
    description: "How well it is to be learned.",
  })
  declare level?: Level | null;
}

@InputType("LearningPathInput", { description: "Where a learning path leads, and from where." })
export class LearningPathInput {
  @Field(() => String, {
    nullable: true,
    description: "A reference of the role to become ready for. Give a role, or concepts, or both.",
  })
  declare role?: string | null;

  @Field(() => [TargetConceptInput], {
    nullable: true,
    description: `What else to learn, at most ${MOST_GOALS}.`,
  })
  declare concepts?: TargetConceptInput[] | null;

  @Field(() => [KnownConceptInput], {
    nullable: true,
    description: `What is known already, at most ${MOST_KNOWN}; it implies its prerequisites wherever they leave no choice.`,
  })
  declare knows?: KnownConceptInput[] | null;

  @Field(() => ImportanceEnum, {
    nullable: true,
    defaultValue: "ESSENTIAL",
    description: "The least importance of a role's requirements that is planned for.",
  })
  declare include?: Importance | null;

  @Field(() => PathObjectiveEnum, {
    nullable: true,
    defaultValue: "LEAST_TIME",
    description: "What is made least.",
  })
  declare objective?: PathObjective | null;

  @Field(() => [String], {
    nullable: true,
    description: `References to take where two plans are otherwise alike, at most ${MOST_WISHES}; a category stands for its members.`,
  })
  declare prefer?: string[] | null;

  @Field(() => [String], {
    nullable: true,
    description: `References that may not be learned, at most ${MOST_WISHES}; a category stands for its members. What is known of them stays known.`,
  })
  declare avoid?: string[] | null;

  @Field(() => Float, {
    nullable: true,
    description:
      "With a budget, 0 or more, the plan covers the most important requirements that fit, and `leftOut` tells the others.",
  })
  declare budgetHours?: number | null;

  @Field(() => Float, {
    nullable: true,
    description: "How much time there is, above 0 and up to 168, to tell the plan in weeks.",
  })
  declare hoursPerWeek?: number | null;
}
