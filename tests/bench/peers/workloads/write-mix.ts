import type { MixItem, MixKind } from "./mix-item.js";
import { BY_LABEL, BY_RANK } from "./neo4j-graphql-documents.js";

type Write = (item: Omit<MixItem, "fields"> & { readonly fields: string }) => string;

/** Writes a document as Rolegraph is asked. */
export function writeRolegraph(item: MixItem): string {
  return ROLEGRAPH[item.kind]({ ...item, fields: item.fields.join(" ") });
}

/** Writes the same as `@neo4j/graphql` is asked. */
export function writeNeo4jGraphql(item: MixItem): string {
  return NEO4J_GRAPHQL[item.kind]({ ...item, fields: item.fields.join(" ") });
}

const listInRolegraph: Write = ({ kind, place, fields, size }) => `query ($prefix: String!) {
  found${place}: ${kind}(first: ${size}, where: { labelStartsWith: $prefix }) { nodes { ${fields} } }
}`;

const ROLEGRAPH: Readonly<Record<MixKind, Write>> = {
  role: ({ place, fields }) => `query ($role: String!) {
  role${place}: role(slug: $role) { ${fields} }
}`,
  requirements: ({ place, fields, size }) => `query ($role: String!) {
  role${place}: role(slug: $role) {
    label
    requirements(first: ${size}) { nodes { importance level target { ${fields} } } }
  }
}`,
  hub: ({ place, fields, size }) => `query ($skill: String!) {
  skill${place}: skill(slug: $skill) {
    label
    requiredBy(first: ${size}) { nodes { importance role { ${fields} } } }
  }
}`,
  skills: listInRolegraph,
  roles: listInRolegraph,
};

const listInNeo4jGraphql: Write = ({ kind, place, fields, size }) => `query ($prefix: String!) {
  found${place}: ${kind}(
    limit: ${size}, where: { sortLabel: { startsWith: $prefix } }, ${BY_LABEL}
  ) { ${fields} }
}`;

const NEO4J_GRAPHQL: Readonly<Record<MixKind, Write>> = {
  role: ({ place, fields }) => `query ($role: String!) {
  role${place}: roles(where: { key: { eq: $role } }) { ${fields} }
}`,
  requirements: ({ place, fields, size }) => `query ($role: String!) {
  role${place}: roles(where: { key: { eq: $role } }) {
    label
    requirements: requirementsConnection(first: ${size}, ${BY_RANK}) {
      edges { properties { importance level } target: node { ${fields} } }
    }
  }
}`,
  hub: ({ place, fields, size }) => `query ($skill: String!) {
  skill${place}: skills(where: { key: { eq: $skill } }) {
    label
    requiredBy: requiredByConnection(first: ${size}, ${BY_RANK}) {
      edges { properties { importance } role: node { ${fields} } }
    }
  }
}`,
  skills: listInNeo4jGraphql,
  roles: listInNeo4jGraphql,
};
