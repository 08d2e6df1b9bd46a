const CONCEPT = `
  id: ID!
  slug: String!
  scheme: String!
  kind: ConceptKind!
  label: String!
  aliases: [String!]!
  description: String
  uri: String!
  status: ConceptStatus!`;

const ABILITY = `${CONCEPT}
  categories(first: Int): CategoryConnection!
  requiredBy(first: Int): RequirementConnection!`;

const PAGE = `
  totalCount: Int!
  pageInfo: PageInfo!`;

const LIST = "(first: Int, after: String, where: ConceptFilter)";

/** The part of Rolegraph's schema that the workloads use. */
export const SCHEMA = `
enum ConceptKind { ROLE SKILL TECHNOLOGY CATEGORY }
enum ConceptStatus { ACTIVE DEPRECATED }
enum Importance { ESSENTIAL DESIRABLE OPTIONAL }
enum Level { BASIC WORKING ADVANCED }
interface Concept {${CONCEPT} }
type Role implements Concept {${CONCEPT}
  requirements(first: Int): RequirementConnection!
}
type Skill implements Concept {${ABILITY} }
type Technology implements Concept {${ABILITY} }
type Category implements Concept {${CONCEPT} }
type Requirement {
  importance: Importance!
  level: Level
  atLeast: Int
  weight: Float
  note: String
  role: Role!
  target: Concept!
}
type PageInfo { hasNextPage: Boolean! endCursor: String }
type RoleConnection { nodes: [Role!]!${PAGE} }
type SkillConnection { nodes: [Skill!]!${PAGE} }
type TechnologyConnection { nodes: [Technology!]!${PAGE} }
type CategoryConnection { nodes: [Category!]! totalCount: Int! }
type RequirementConnection { nodes: [Requirement!]! totalCount: Int! }
input ConceptFilter { labelStartsWith: String }
type Query {
  role(slug: String!): Role
  skill(slug: String!): Skill
  roles${LIST}: RoleConnection!
  skills${LIST}: SkillConnection!
  technologies${LIST}: TechnologyConnection!
}
`;
