/**
 * The documents of the workloads, as Rolegraph and the peers with the same schema are asked. The
 * floor knows its answers by these texts.
 */
export const ROLEGRAPH_DOCUMENTS = {
  role: `query ($role: String!) {
  role(slug: $role) { id slug label description aliases }
}`,
  requirements: `query ($role: String!) {
  role(slug: $role) {
    label
    requirements(first: 100) {
      nodes {
        importance
        level
        target {
          slug
          label
          kind
          ... on Skill { categories(first: 5) { nodes { slug label } } }
          ... on Technology { categories(first: 5) { nodes { slug label } } }
        }
      }
    }
  }
}`,
  everything: `query ($prefix: String!) {
  roles(first: 20, where: { labelStartsWith: $prefix }) {
    nodes {
      id slug scheme kind label aliases description uri status
      requirements(first: 100) {
        nodes {
          importance level atLeast weight note
          target {
            id slug scheme kind label aliases uri status
            ... on Skill { categories(first: 5) { nodes { slug label } } }
            ... on Technology { categories(first: 5) { nodes { slug label } } }
          }
        }
      }
    }
  }
}`,
  hub: `query ($skill: String!) {
  skill(slug: $skill) {
    label
    requiredBy(first: 100) {
      nodes {
        importance
        role { slug label requirements(first: 10) { nodes { importance target { slug label } } } }
      }
    }
  }
}`,
  counts: `query ($skill: String!) {
  roles { totalCount }
  skills { totalCount }
  technologies { totalCount }
  skill(slug: $skill) { requiredBy { totalCount } }
}`,
  page: `query ($first: Int!, $after: String) {
  skills(first: $first, after: $after) { nodes { slug label } pageInfo { hasNextPage endCursor } }
}`,
} as const;
