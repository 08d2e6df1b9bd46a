import { Field, Int, ObjectType } from "type-graphql";
import type { ChangeAction } from "../../domain/change.js";
import { ChangeActionEnum } from "../enums.js";
import { PageInfoType } from "../paging/page-info.type.js";

@ObjectType("ChangeEntry", { simpleResolvers: true, description: "One item of a change." })
export class ChangeEntryType {
  @Field(() => ChangeActionEnum, { description: "What happened to it." })
  declare action: ChangeAction;

  @Field(() => String, {
    description: "The concept's reference, the one a link starts from, or a source's key.",
  })
  declare ref: string;

  @Field(() => String, {
    nullable: true,
    description: "For a link its type and target, e.g. REQUIRES redis.",
  })
  declare link: string | null;

  @Field(() => String, { nullable: true, description: "The item before, as JSON." })
  declare before: string | null;

  @Field(() => String, { nullable: true, description: "The item after, as JSON." })
  declare after: string | null;
}

@ObjectType("Change", {
  simpleResolvers: true,
  description: "Everything that one write changed, at once.",
})
export class ChangeType {
  @Field(() => Int, { description: "The version of the graph that it made." })
  declare version: number;

  @Field(() => String, { description: "When (ISO 8601, UTC)." })
  declare at: string;

  @Field(() => String, { description: "Who." })
  declare actor: string;

  @Field(() => String, { description: "Why." })
  declare reason: string;

  @Field(() => [ChangeEntryType], { description: "What." })
  declare entries: readonly ChangeEntryType[];
}

@ObjectType("ChangeEdge", { simpleResolvers: true, description: "One change of a page." })
export class ChangeEdgeType {
  @Field(() => String, { description: "The version, to be passed as `since` to go on from here." })
  declare cursor: string;

  @Field(() => ChangeType, { description: "The change." })
  declare node: ChangeType;
}

@ObjectType("ChangeConnection", {
  simpleResolvers: true,
  description: "A page of the graph's changes, oldest first.",
})
export class ChangeConnectionType {
  @Field(() => [ChangeEdgeType], { description: "The changes with their cursors." })
  declare edges: readonly ChangeEdgeType[];

  @Field(() => [ChangeType], { description: "The changes." })
  declare nodes: readonly ChangeType[];

  @Field(() => PageInfoType, { description: "Whether there are more." })
  declare pageInfo: PageInfoType;
}
