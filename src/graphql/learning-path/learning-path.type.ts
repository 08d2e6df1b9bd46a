import { Field, Float, Int, ObjectType } from "type-graphql";
import type { Concept } from "../../domain/concept.js";
import type { Edge } from "../../domain/edge.js";
import type { PathStatus } from "../../domain/learning-path/learning-path.js";
import type { Level } from "../../domain/level.js";
import { ConceptType } from "../concept/concept.type.js";
import { LevelEnum } from "../enums.js";
import { RequirementType } from "../role/requirement.type.js";
import { RoleType } from "../role/role.type.js";
import { PathStatusEnum } from "./path-enums.js";
import { PathStageType } from "./path-step.type.js";

@ObjectType("AssumedConcept", {
  simpleResolvers: true,
  description: "What counts as known, because something known implies it.",
})
export class AssumedConceptType {
  @Field(() => ConceptType, { description: "What is taken as known." })
  declare concept: Concept;

  @Field(() => LevelEnum, { description: "How well." })
  declare level: Level;

  @Field(() => ConceptType, { description: "What is known, or taken as known, and needs it." })
  declare impliedBy: Concept;
}

@ObjectType("PathCertificate", {
  simpleResolvers: true,
  description:
    "What is proven of a plan, by a checker that shares no code with the planner and by the solver's own bound.",
})
export class PathCertificateType {
  @Field(() => PathStatusEnum, { description: "Whether the plan is proven to be the best." })
  declare status: PathStatus;

  @Field(() => Float, { description: "No plan of the same objective and coverage takes less." })
  declare lowerBoundHours: number;

  @Field(() => Float, {
    description: "How far the plan is above the bound, in parts of its hours; 0 when OPTIMAL.",
  })
  declare gap: number;

  @Field(() => Int, { description: "Rules that the checker found broken: 0." })
  declare violations: number;

  @Field(() => String, {
    description: "HiGHS where there was something to choose; presolve where every step was forced.",
  })
  declare solver: string;

  @Field(() => Float, {
    description: "How long planning took when the plan was made, its choices left out of account.",
  })
  declare milliseconds: number;
}

@ObjectType("LearningPath", {
  simpleResolvers: true,
  description: "A certified plan: what to learn, in which order, and why.",
})
export class LearningPathType {
  @Field(() => RoleType, { nullable: true, description: "The role that it leads to." })
  declare role: Concept | null;

  @Field(() => [PathStageType], {
    description: "Steps in layers, each to be learned with those before it.",
  })
  declare stages: readonly PathStageType[];

  @Field(() => Float, { description: "Hours of all steps." })
  declare totalHours: number;

  @Field(() => Float, {
    nullable: true,
    description: "The same in weeks, where the input says how many hours one has, rounded up.",
  })
  declare weeks: number | null;

  @Field(() => [AssumedConceptType], {
    description: "Known because something known implies it, by key.",
  })
  declare assumedKnown: readonly AssumedConceptType[];

  @Field(() => [RequirementType], {
    description: "Requirements that did not fit the budget, most important first.",
  })
  declare leftOut: readonly Edge[];

  @Field(() => [ConceptType], {
    description: "Goals given as concepts that did not fit the budget, in their order.",
  })
  declare leftOutConcepts: readonly Concept[];

  @Field(() => [ConceptType], {
    description: "Planned concepts without an effort; they count as 0 hours.",
  })
  declare unestimated: readonly Concept[];

  @Field(() => PathCertificateType, { description: "What is proven of the plan." })
  declare certificate: PathCertificateType;
}
