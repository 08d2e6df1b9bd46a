import { CategoryType } from "../category/category.type.js";
import { createConnectionTypes, withFacets } from "../paging/connection.type.js";
import { RequirementType } from "../role/requirement.type.js";
import { RoleType } from "../role/role.type.js";
import { SkillType } from "../skill/skill.type.js";
import { TechnologyType } from "../technology/technology.type.js";
import { ConceptType } from "./concept.type.js";

/** Every connection of the schema over concepts and requirements. */
export const ConceptConnection = createConnectionTypes("Concept", () => ConceptType as never);
export const RoleConnection = createConnectionTypes("Role", () => RoleType);
export const SkillConnection = withFacets(createConnectionTypes("Skill", () => SkillType));
export const TechnologyConnection = withFacets(
  createConnectionTypes("Technology", () => TechnologyType),
);
export const CategoryConnection = createConnectionTypes("Category", () => CategoryType);
export const RequirementConnection = createConnectionTypes("Requirement", () => RequirementType);

/** The resolvers of all of them. */
export const connectionResolvers = [
  ConceptConnection,
  RoleConnection,
  SkillConnection,
  TechnologyConnection,
  CategoryConnection,
  RequirementConnection,
].flatMap((connection) => connection.resolvers);
