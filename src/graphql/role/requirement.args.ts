import { ArgsType, Field } from "type-graphql";
import type { ConceptKind } from "../../domain/concept.js";
import type { Importance } from "../../domain/level.js";
import type { EdgeQuery } from "../../store/store.js";
import { ConceptKindEnum, ImportanceEnum } from "../enums.js";
import { ConnectionArgs } from "../paging/connection.args.js";
import { REQUIRED_BY, REQUIRES } from "./requirement-queries.js";

@ArgsType()
export class RequiredByArgs extends ConnectionArgs {
  @Field(() => [ImportanceEnum], {
    nullable: true,
    description: "Only requirements of these importances.",
  })
  declare importance?: Importance[] | null;
}

@ArgsType()
export class RequirementArgs extends RequiredByArgs {
  @Field(() => [ConceptKindEnum], {
    nullable: true,
    description: "Only requirements whose target is of these kinds.",
  })
  declare kinds?: ConceptKind[] | null;
}

const ALL: Readonly<Record<"OUT" | "IN", EdgeQuery>> = { OUT: REQUIRES, IN: REQUIRED_BY };

/** The edges that the arguments let through, in the given direction. */
export function toRequirementQuery(
  direction: "OUT" | "IN",
  { importance, kinds }: Pick<RequirementArgs, "importance" | "kinds">,
): EdgeQuery {
  if (!importance && !kinds) return ALL[direction];
  return {
    ...ALL[direction],
    ...(importance && { importances: importance }),
    ...(kinds && { kinds }),
  };
}
