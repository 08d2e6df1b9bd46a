export const BY_LABEL = "sort: [{ sortLabel: ASC }, { key: ASC }]";
export const BY_RANK =
  "sort: [{ edge: { rank: ASC } }, { node: { sortLabel: ASC } }, { node: { key: ASC } }]";

const CATEGORIES = `categories(limit: 5, ${BY_LABEL}) { slug label }`;

/**
 * The documents of the workloads in the language that `@neo4j/graphql` makes of its type definitions
 * (programs/neo4j-graphql.ts). Orders are stated, because it has none of its own. Lists are asked by
 * `limit` and `offset`: its connections gather a whole list before they sort it, and page 100 by
 * cursor ends in the database's memory limit.
 */
export const NEO4J_GRAPHQL_DOCUMENTS = {
  role: `query ($role: String!) {
  role: roles(where: { key: { eq: $role } }) { id: key slug label description aliases }
}`,
  requirements: `query ($role: String!) {
  role: roles(where: { key: { eq: $role } }) {
    label
    requirements: requirementsConnection(first: 100, ${BY_RANK}) {
      edges {
        properties { importance level }
        target: node { slug label kind ${CATEGORIES} }
      }
    }
  }
}`,
  everything: `query ($prefix: String!) {
  roles(limit: 20, where: { sortLabel: { startsWith: $prefix } }, ${BY_LABEL}) {
    id: key slug scheme kind label aliases description uri status
    requirements: requirementsConnection(first: 100, ${BY_RANK}) {
      edges {
        properties { importance level atLeast weight note }
        target: node { id: key slug scheme kind label aliases uri status ${CATEGORIES} }
      }
    }
  }
}`,
  hub: `query ($skill: String!) {
  skill: skills(where: { key: { eq: $skill } }) {
    label
    requiredBy: requiredByConnection(first: 100, ${BY_RANK}) {
      edges {
        properties { importance }
        role: node {
          slug
          label
          requirements: requirementsConnection(first: 10, ${BY_RANK}) {
            edges { properties { importance } target: node { slug label } }
          }
        }
      }
    }
  }
}`,
  counts: `query ($skill: String!) {
  roles: rolesConnection { totalCount }
  skills: skillsConnection { totalCount }
  technologies: technologiesConnection { totalCount }
  skill: skills(where: { key: { eq: $skill } }) { requiredBy: requiredByConnection { totalCount } }
}`,
  page: `query ($limit: Int!, $offset: Int!) {
  skills(limit: $limit, offset: $offset, ${BY_LABEL}) { slug label }
}`,
} as const;
