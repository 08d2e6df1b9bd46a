import { Field, ID, InterfaceType } from "type-graphql";
import type { ConceptKind, ConceptStatus } from "../../domain/concept.js";
import { ConceptKindEnum, ConceptStatusEnum } from "../enums.js";

@InterfaceType("Node", { description: "Whatever can be found again by its id (Relay)." })
export abstract class NodeType {
  @Field(() => ID, {
    description: "Opaque, and the same on every store, after every restart and every import.",
  })
  declare id: string;
}

@InterfaceType("Concept", {
  implements: NodeType,
  description: "What every concept of the graph has.",
})
export abstract class ConceptType extends NodeType {
  @Field(() => String, { description: "Its name in references, unique in its scheme, e.g. redis." })
  declare slug: string;

  @Field(() => String, { description: "The vocabulary it belongs to; core is the curated one." })
  declare scheme: string;

  @Field(() => ConceptKindEnum, { description: "What it is." })
  declare kind: ConceptKind;

  @Field(() => String, { description: "The name that the field uses." })
  declare label: string;

  @Field(() => [String], { description: "What people also call it or type." })
  declare aliases: string[];

  @Field(() => String, { nullable: true, description: "What it is, in a few sentences." })
  declare description: string | null;

  @Field(() => String, { description: "Its identity outside this graph." })
  declare uri: string;

  @Field(() => ConceptStatusEnum, { description: "Whether it is in use." })
  declare status: ConceptStatus;
}
