import { ArgsType, Field, InputType } from "type-graphql";
import type { ConceptKind, ConceptStatus } from "../../domain/concept.js";
import { type MaybePromise, whenReady } from "../../lib/maybe-promise.js";
import type { ConceptFilter, ConceptOrder } from "../../store/store.js";
import type { GraphContext } from "../context.js";
import { ConceptOrderEnum, ConceptStatusEnum } from "../enums.js";
import { ConnectionArgs } from "../paging/connection.args.js";
import { getByReference } from "../reference/reference.js";

const DEFAULT_STATUSES: ConceptStatus[] = ["ACTIVE"];

@InputType("ConceptFilter", {
  description: "Which concepts a list holds; all conditions must hold.",
})
export class ConceptFilterInput {
  @Field(() => [String], { nullable: true, description: "Only of these schemes, e.g. core." })
  declare schemes?: string[] | null;

  @Field(() => [ConceptStatusEnum], {
    nullable: true,
    defaultValue: DEFAULT_STATUSES,
    description: "Only of these statuses.",
  })
  declare statuses?: ConceptStatus[] | null;

  @Field(() => String, {
    nullable: true,
    description: "Only with a label that begins with this, case and accents left out of account.",
  })
  declare labelStartsWith?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Only under the category with this reference, at any depth.",
  })
  declare within?: string | null;
}

@ArgsType()
export class ConceptListArgs extends ConnectionArgs {
  @Field(() => ConceptFilterInput, { nullable: true, description: "Which concepts are listed." })
  declare where?: ConceptFilterInput | null;

  @Field(() => ConceptOrderEnum, {
    nullable: true,
    defaultValue: "LABEL_ASC",
    description: "In which order they are listed.",
  })
  declare orderBy?: ConceptOrder | null;
}

/** Reads a list's filter; looks up the reference in `within`. */
export function toConceptFilter(
  context: GraphContext,
  kind: ConceptKind,
  where: ConceptFilterInput | null | undefined,
): MaybePromise<ConceptFilter> {
  if (!where) return { kinds: [kind], statuses: DEFAULT_STATUSES };
  const { schemes, statuses, labelStartsWith, within } = where;
  const filter: ConceptFilter = {
    kinds: [kind],
    ...(schemes && { schemes }),
    ...(statuses && { statuses }),
    ...(typeof labelStartsWith === "string" && { labelStartsWith }),
  };
  if (typeof within !== "string") return filter;
  return whenReady(getByReference(context, "where.within", within), ({ key }) => ({
    ...filter,
    within: key,
  }));
}
