const FIELDS = `
  key: String!
  slug: String!
  scheme: String!
  kind: String!
  label: String!
  sortLabel: String!
  aliases: [String!]!
  description: String
  uri: String!
  status: String!`;

const CATEGORIES = `
  categories: [Category!]! @relationship(type: "BROADER", direction: OUT)`;

const REQUIRED_BY = `
  requiredBy: [Role!]! @relationship(type: "REQUIRES", direction: IN, properties: "Requires")`;

/**
 * Rolegraph's own database for `@neo4j/graphql`. Of several ways this is the fastest: both labels, so
 * that the index of keys is used; and one type for whatever a role requires, because a union cannot
 * be sorted by the relationship's rank, and an interface takes up to a third longer.
 */
export const TYPE_DEFINITIONS = `
type Role @node(labels: ["Concept", "Role"]) {${FIELDS}
  requirements: [Concept!]!
    @relationship(type: "REQUIRES", direction: OUT, properties: "Requires")
}
type Skill @node(labels: ["Concept", "Skill"]) {${FIELDS}${CATEGORIES}${REQUIRED_BY}
}
type Technology @node(labels: ["Concept", "Technology"]) {${FIELDS}${CATEGORIES}${REQUIRED_BY}
}
type Category @node(labels: ["Concept", "Category"]) {${FIELDS}
}
type Concept @node(labels: ["Concept"]) {${FIELDS}${CATEGORIES}
}
type Requires @relationshipProperties {
  rank: Int!
  importance: String!
  level: String
  atLeast: Int
  weight: Float
  note: String
}
`;
