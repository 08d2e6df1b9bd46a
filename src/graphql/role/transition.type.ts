import { Field, Float, ObjectType } from "type-graphql";
import type { Concept } from "../../domain/concept.js";
import type { Evidence } from "../../domain/source.js";
import { createConnectionTypes } from "../paging/connection.type.js";
import { EvidenceType } from "../source/source.type.js";
import { RoleType } from "./role.type.js";

@ObjectType("RoleTransition", {
  simpleResolvers: true,
  description: "A role that somebody who is ready for another one could go on to.",
})
export class RoleTransitionType {
  /** The role that is left. */
  declare from: Concept;

  @Field(() => RoleType, { description: "Where it leads." })
  declare role: Concept;

  @Field(() => Float, {
    description:
      "How alike the two roles are, 0 to 1: the weighted Jaccard index over what they require, in which what few roles require counts more.",
  })
  declare similarity: number;

  @Field(() => [EvidenceType], {
    description:
      "What backs it where somebody wrote it down; empty where it is worked out from what both roles require.",
  })
  declare evidence: readonly Evidence[];

  /** Whether somebody wrote it down (LEADS_TO). */
  declare isAuthored: boolean;
}

/** A page of transitions. */
export const RoleTransitionConnection = createConnectionTypes(
  "RoleTransition",
  () => RoleTransitionType,
);
