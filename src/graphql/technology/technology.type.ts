import { Field, ObjectType } from "type-graphql";
import type { Effort, Mark, Resource } from "../../domain/concept.js";
import { ConceptType } from "../concept/concept.type.js";
import { EffortType } from "../concept/effort.type.js";
import { ResourceType } from "../concept/resource.type.js";
import { MarkType } from "./mark.type.js";

@ObjectType("Technology", {
  implements: ConceptType,
  simpleResolvers: true,
  description: "A product, language, protocol or format that one uses.",
})
export class TechnologyType extends ConceptType {
  @Field(() => EffortType, { nullable: true, description: "How long it takes to learn." })
  declare effort: Effort | null;

  @Field(() => [MarkType], {
    description: "Marks that a source gives: hot, in demand, legacy, end of life.",
  })
  declare marks: readonly Mark[];

  @Field(() => String, { nullable: true, description: "Its own site." })
  declare homepage: string | null;

  @Field(() => [ResourceType], { description: "Where to learn it." })
  declare resources: readonly Resource[];
}
