import { ROLEGRAPH_DOCUMENTS } from "../documents.js";
import type { Concept, Graph, Requirement } from "./graph.js";
import { findAfter, findByPrefix, type PageArguments, toCursor } from "./paging.js";

type Answer = (variables: never) => object;

/**
 * Answers the body of a request: each document of the workloads has a function of its own, found by
 * the document's text, that builds the answer by hand. Throws for any other document.
 */
export function answerByHand(graph: Graph): (body: string) => Buffer {
  const answers = createAnswers(graph);
  return (body) => {
    const { query, variables } = JSON.parse(body) as { query: string; variables: never };
    const answer = answers.get(query);
    if (!answer) throw new Error(`There is no answer by hand to ${query}`);
    return Buffer.from(JSON.stringify({ data: answer(variables) }));
  };
}

function createAnswers(graph: Graph): ReadonlyMap<string, Answer> {
  const get = (key: string) => graph.byKey.get(key) as Concept;
  return new Map<string, Answer>([
    [ROLEGRAPH_DOCUMENTS.role, ({ role }: { role: string }) => ({ role: toRole(get(role)) })],
    [
      ROLEGRAPH_DOCUMENTS.requirements,
      ({ role }: { role: string }) => ({ role: toRequirements(get(role)) }),
    ],
    [
      ROLEGRAPH_DOCUMENTS.everything,
      ({ prefix }: { prefix: string }) => toEverything(graph, prefix),
    ],
    [ROLEGRAPH_DOCUMENTS.hub, ({ skill }: { skill: string }) => ({ skill: toHub(get(skill)) })],
    [ROLEGRAPH_DOCUMENTS.counts, ({ skill }: { skill: string }) => toCounts(graph, get(skill))],
    [
      ROLEGRAPH_DOCUMENTS.page,
      (variables: PageArguments) => ({ skills: toPage(graph, variables) }),
    ],
  ]);
}

function toRole({ id, slug, label, description, aliases }: Concept) {
  return { id, slug, label, description, aliases };
}

function toRequirements({ label, requirements }: Concept) {
  const nodes = requirements.slice(0, 100).map(({ importance, level, target }) => ({
    importance,
    level,
    target: toTarget(target),
  }));
  return { label, requirements: { nodes } };
}

function toTarget({ kind, slug, label, categories }: Concept) {
  if (kind === "CATEGORY") return { slug, label, kind };
  return { slug, label, kind, categories: { nodes: categories.slice(0, 5).map(toNamed) } };
}

function toEverything({ byKind }: Graph, prefix: string) {
  const roles = findByPrefix(byKind.ROLE, prefix).slice(0, 20);
  const nodes = roles.map((role) => ({
    id: role.id,
    slug: role.slug,
    scheme: role.scheme,
    kind: role.kind,
    label: role.label,
    aliases: role.aliases,
    description: role.description,
    uri: role.uri,
    status: role.status,
    requirements: { nodes: role.requirements.slice(0, 100).map(toWholeRequirement) },
  }));
  return { roles: { nodes } };
}

function toWholeRequirement(requirement: Requirement) {
  const { importance, level, atLeast, weight, note, target } = requirement;
  return { importance, level, atLeast, weight, note, target: toWholeTarget(target) };
}

function toWholeTarget(target: Concept) {
  const { id, slug, scheme, kind, label, aliases, uri, status, categories } = target;
  if (kind === "CATEGORY") return { id, slug, scheme, kind, label, aliases, uri, status };
  const nodes = categories.slice(0, 5).map(toNamed);
  return { id, slug, scheme, kind, label, aliases, uri, status, categories: { nodes } };
}

function toNamed({ slug, label }: Concept) {
  return { slug, label };
}

function toHub({ label, requiredBy }: Concept) {
  const nodes = requiredBy.slice(0, 100).map(({ importance, role }) => ({
    importance,
    role: {
      slug: role.slug,
      label: role.label,
      requirements: {
        nodes: role.requirements
          .slice(0, 10)
          .map((own) => ({ importance: own.importance, target: toNamed(own.target) })),
      },
    },
  }));
  return { label, requiredBy: { nodes } };
}

function toCounts({ byKind }: Graph, { requiredBy }: Concept) {
  return {
    roles: { totalCount: byKind.ROLE.length },
    skills: { totalCount: byKind.SKILL.length },
    technologies: { totalCount: byKind.TECHNOLOGY.length },
    skill: { requiredBy: { totalCount: requiredBy.length } },
  };
}

function toPage({ byKind: { SKILL: skills } }: Graph, { first, after }: PageArguments) {
  const start = findAfter(skills, after);
  const end = start + (first ?? 20);
  const page = skills.slice(start, end);
  const last = page.at(-1);
  return {
    nodes: page.map(toNamed),
    pageInfo: { hasNextPage: skills.length > end, endCursor: last ? toCursor(last) : null },
  };
}
