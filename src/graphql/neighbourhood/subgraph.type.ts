import { Field, Float, Int, ObjectType } from "type-graphql";
import type { Concept } from "../../domain/concept.js";
import type { Edge, EdgeType } from "../../domain/edge.js";
import { ConceptType } from "../concept/concept.type.js";
import { LinkTypeEnum } from "../enums.js";
import { LinkObjectType } from "../link/link.type.js";
import type { PlacedConcept } from "./subgraph.js";

@ObjectType("PlacedConcept", {
  simpleResolvers: true,
  description: "A concept and where it stands in the drawing.",
})
export class PlacedConceptType {
  @Field(() => ConceptType, { description: "The concept." })
  declare concept: Concept;

  @Field(() => Float, {
    description: "Pixels to the right of the middle of what was asked for, or of the map.",
  })
  declare x: number;

  @Field(() => Float, {
    description: "Pixels below the middle of what was asked for, or of the map.",
  })
  declare y: number;

  @Field(() => Int, { description: "How many links it has in the whole graph, of any type." })
  declare degree: number;
}

@ObjectType("HiddenLinks", {
  simpleResolvers: true,
  description: "Links of a shown concept that are not shown.",
})
export class HiddenLinksType {
  @Field(() => LinkTypeEnum, { description: "Their type." })
  declare type: EdgeType;

  @Field(() => Int, { description: "How many." })
  declare count: number;
}

@ObjectType("Subgraph", {
  simpleResolvers: true,
  description: "A bounded piece of the graph, laid out for drawing.",
})
export class SubgraphType {
  @Field(() => [PlacedConceptType], {
    description:
      "What was asked for first, then by distance, the most relevant first. In layers, what comes first on top, where most links are prerequisites; else in rings around what was asked for. On a map, in its own order, near to what they are linked with.",
  })
  declare nodes: readonly PlacedConcept[];

  @Field(() => [LinkObjectType], {
    description: "All links among the nodes, by type, then by the references of their ends.",
  })
  declare links: readonly Edge[];

  @Field(() => Boolean, {
    description:
      "Whether everything within the depth, or in use, is there; false when concepts were left out for `maxNodes`, or links of one that has very many.",
  })
  declare complete: boolean;
}
