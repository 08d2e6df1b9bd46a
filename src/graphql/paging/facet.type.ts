import { Field, Int, ObjectType } from "type-graphql";
import type { ConceptKey } from "../../domain/concept-key.js";
import { type MaybePromise, whenReady } from "../../lib/maybe-promise.js";
import type { FacetCount, FacetKind } from "../../store/store.js";
import { FacetKindEnum } from "../enums.js";
import type { GraphAccess } from "../graph-access.js";

@ObjectType("Facet", {
  simpleResolvers: true,
  description: "How many of the set are in a category, in a scheme or of a kind.",
})
export class FacetType {
  @Field(() => FacetKindEnum, { description: "What is counted by." })
  declare by: FacetKind;

  @Field(() => String, { description: "The category's reference, the scheme or the kind." })
  declare key: string;

  @Field(() => String, {
    description: "What to show for the key: a category's label, else the key.",
  })
  declare label: string;

  @Field(() => Int, { description: "How many of the set it has." })
  declare count: number;
}

/** Adds to each facet what is shown for it. */
export function labelFacets(facets: readonly FacetCount[], graph: GraphAccess) {
  return facets.map((facet) =>
    whenReady(findLabel(facet, graph), (label) => ({ ...facet, label })),
  );
}

function findLabel({ by, key }: FacetCount, graph: GraphAccess): MaybePromise<string> {
  if (by !== "CATEGORY") return key;
  return whenReady(graph.getConcept(key as ConceptKey), (category) => category.label);
}
