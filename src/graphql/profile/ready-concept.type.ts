import { Field, Float, Int, ObjectType } from "type-graphql";
import type { ConceptKey } from "../../domain/concept-key.js";
import type { Level } from "../../domain/level.js";
import { LevelEnum } from "../enums.js";

@ObjectType("ReadyConcept", {
  simpleResolvers: true,
  description: "Something that can be learned next, for its prerequisites are met.",
})
export class ReadyConceptType {
  /** The concept's key; the schema has the concept. */
  declare concept: ConceptKey;

  @Field(() => LevelEnum, { description: "The highest level at which something needs it." })
  declare level: Level;

  @Field(() => Float, { description: "Hours to that level; 0 where nobody estimated them." })
  declare hours: number;

  @Field(() => Int, {
    description:
      "How many concepts toward the goals can be begun once it is learned, and not before.",
  })
  declare unlocks: number;

  @Field(() => Float, {
    description:
      "How much it brings toward the goals, in essential requirements: the weight of the open ones that it meets, and half of what is due to each thing that needs it, over at most six links.",
  })
  declare gain: number;
}
