import { ArgsType, Field } from "type-graphql";
import type { ConceptKind } from "../../domain/concept.js";
import { type EdgeType, isSymmetric } from "../../domain/edge.js";
import type { EdgeQuery } from "../../store/store.js";
import { ConceptKindEnum, LinkTypeEnum, publishEnum } from "../enums.js";
import { ConnectionArgs } from "../paging/connection.args.js";

const LINK_DIRECTIONS = ["OUT", "IN"] as const;
type LinkDirection = (typeof LINK_DIRECTIONS)[number];

const LinkDirectionEnum = publishEnum(
  "LinkDirection",
  "Which end of its links a concept is.",
  LINK_DIRECTIONS,
  {
    OUT: "They start from it.",
    IN: "They lead to it.",
  },
);

@ArgsType()
export class LinkArgs extends ConnectionArgs {
  @Field(() => LinkTypeEnum, { description: "What the links say." })
  declare type: EdgeType;

  @Field(() => LinkDirectionEnum, {
    nullable: true,
    defaultValue: "OUT",
    description:
      "Which way they go. RELATED and ALTERNATIVE_TO say the same both ways and are listed whichever is given.",
  })
  declare direction?: LinkDirection | null;

  @Field(() => [ConceptKindEnum], {
    nullable: true,
    description: "Only links whose other end is of these kinds.",
  })
  declare kinds?: ConceptKind[] | null;
}

/** The edges that the arguments let through. */
export function toLinkQuery({ type, direction, kinds }: LinkArgs): EdgeQuery {
  return {
    types: [type],
    direction: isSymmetric(type) ? "BOTH" : (direction ?? "OUT"),
    ...(kinds && { kinds }),
  };
}
