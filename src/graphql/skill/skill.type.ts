import { Field, ObjectType } from "type-graphql";
import type { Effort, Resource } from "../../domain/concept.js";
import { ConceptType } from "../concept/concept.type.js";
import { EffortType } from "../concept/effort.type.js";
import { ResourceType } from "../concept/resource.type.js";

@ObjectType("Skill", {
  implements: ConceptType,
  simpleResolvers: true,
  description: "Something one can do or know.",
})
export class SkillType extends ConceptType {
  @Field(() => EffortType, { nullable: true, description: "How long it takes to learn." })
  declare effort: Effort | null;

  @Field(() => [ResourceType], { description: "Where to learn it." })
  declare resources: readonly Resource[];
}
