import { ObjectType } from "type-graphql";
import { ConceptType } from "../concept/concept.type.js";

@ObjectType("Responsibility", {
  implements: ConceptType,
  simpleResolvers: true,
  description: "Something that a role answers for.",
})
export class ResponsibilityType extends ConceptType {}
