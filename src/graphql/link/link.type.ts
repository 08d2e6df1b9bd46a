import { Field, ObjectType } from "type-graphql";
import type { EdgeType } from "../../domain/edge.js";
import type { Importance, Level } from "../../domain/level.js";
import type { Evidence } from "../../domain/source.js";
import { ImportanceEnum, LevelEnum, LinkTypeEnum } from "../enums.js";
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

  @Field(() => [EvidenceType], { description: "What backs the link." })
  declare evidence: readonly Evidence[];
}
