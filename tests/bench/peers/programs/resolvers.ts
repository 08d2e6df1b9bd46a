import type { Concept, Graph } from "./graph.js";
import type { ConceptKind } from "./graph-file.js";
import {
  findAfter,
  findByPrefix,
  type Page,
  type PageArguments,
  takePage,
  toCursor,
} from "./paging.js";

interface ListArguments extends PageArguments {
  readonly where?: { readonly labelStartsWith?: string | null } | null;
}

/**
 * The resolvers of the schema over a graph in memory, by hand: what is a property of an object has
 * none, and nothing waits.
 */
export function createResolvers({ byKey, byKind }: Graph) {
  const find =
    (kind: ConceptKind) =>
    (_root: unknown, { slug: key }: { readonly slug: string }) => {
      const concept = byKey.get(key);
      return concept?.kind === kind ? concept : null;
    };
  const list = (kind: ConceptKind) => (_root: unknown, args: ListArguments) =>
    listConcepts(byKind[kind], args);
  return {
    Query: {
      role: find("ROLE"),
      skill: find("SKILL"),
      roles: list("ROLE"),
      skills: list("SKILL"),
      technologies: list("TECHNOLOGY"),
    },
    Role: { requirements: pageOf("requirements") },
    Skill: { categories: pageOf("categories"), requiredBy: pageOf("requiredBy") },
    Technology: { categories: pageOf("categories"), requiredBy: pageOf("requiredBy") },
    RoleConnection: { pageInfo: toPageInfo },
    SkillConnection: { pageInfo: toPageInfo },
    TechnologyConnection: { pageInfo: toPageInfo },
  };
}

/** The name of a concept's type, for the interface. */
export function toTypeName({ __typename }: Concept): string {
  return __typename;
}

function listConcepts(concepts: readonly Concept[], { first, after, where }: ListArguments) {
  const prefix = where?.labelStartsWith;
  const chosen = typeof prefix === "string" ? findByPrefix(concepts, prefix) : concepts;
  return takePage(chosen, first, findAfter(chosen, after));
}

function pageOf(name: "requirements" | "requiredBy" | "categories") {
  return (concept: Concept, { first }: PageArguments) => takePage<unknown>(concept[name], first);
}

function toPageInfo({ nodes, hasNextPage }: Page<Concept>) {
  const last = nodes.at(-1);
  return { hasNextPage, endCursor: last ? toCursor(last) : null };
}
