import { ObjectType } from "type-graphql";
import { ConceptType } from "../concept/concept.type.js";

@ObjectType("Category", {
  implements: ConceptType,
  simpleResolvers: true,
  description: "A set of technologies, skills or roles; a member may be in several.",
})
export class CategoryType extends ConceptType {}
