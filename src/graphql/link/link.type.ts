import { Field, Float, Int, ObjectType } from "type-graphql";
import type { EdgeType } from "../../domain/edge.js";
import type { Importance, Level, Strength } from "../../domain/level.js";
import type { Evidence } from "../../domain/source.js";
import { ImportanceEnum, LevelEnum, LinkTypeEnum, StrengthEnum } from "../enums.js";
import { createConnectionTypes } from "../paging/connection.type.js";
import { EvidenceType } from "../source/source.type.js";

@ObjectType("Link", { simpleResolvers: true, description: "A link of the graph as it is stored." })
export class LinkObjectType {
  @Field(() => LinkTypeEnum, { description: "What it says of its two ends." })
  declare type: EdgeType;

  @Field(() => ImportanceEnum, {
    nullable: true,
    description: "How much a role needs it; null for other links than requirements.",
  })
  declare importance: Importance | null;

  @Field(() => LevelEnum, {
    nullable: true,
    description: "How well the target must be known; null where it does not matter.",
  })
  declare level: Level | null;

  @Field(() => Int, {
    nullable: true,
    description:
      "How many different members are needed, where a requirement or a prerequisite leads to a category; else null.",
  })
  declare atLeast: number | null;

  @Field(() => StrengthEnum, {
    nullable: true,
    description: "Whether a prerequisite is a must or an advice; null for other links.",
  })
  declare strength: Strength | null;

  @Field(() => Float, {
    nullable: true,
    description: "0 to 1 where a source rates a requirement (O*NET importance), else null.",
  })
  declare weight: number | null;

  @Field(() => String, { nullable: true, description: "What else there is to say." })
  declare note: string | null;

  @Field(() => [EvidenceType], { description: "What backs the link." })
  declare evidence: readonly Evidence[];
}

/** A page of a concept's links. */
export const LinkConnection = createConnectionTypes("Link", () => LinkObjectType);
