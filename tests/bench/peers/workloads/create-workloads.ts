import type { BenchGraph } from "../../graph/bench-graph.js";
import type { Client } from "../../measure/client.js";
import { PAGE_SIZE, walk } from "../../workloads.js";
import { ROLEGRAPH_DOCUMENTS } from "../documents.js";
import { takeOnly, toPageOf } from "./adapt.js";
import { findPrefixes } from "./find-prefixes.js";
import { createMix } from "./mix.js";
import { NEO4J_GRAPHQL_DOCUMENTS } from "./neo4j-graphql-documents.js";
import type { PeerQuestion, PeerWorkload } from "./peer-workload.js";

const FAR_PAGE = 100;

type DocumentName = Exclude<keyof typeof ROLEGRAPH_DOCUMENTS, "page">;

/** Says what is asked; the far page is found by walking to it with the client. */
export async function createWorkloads(graph: BenchGraph, client: Client): Promise<PeerWorkload[]> {
  const { typicalRoles, hubs, skillCount } = graph;
  const farPage = Math.min(FAR_PAGE, Math.floor(skillCount / PAGE_SIZE));
  const cursor = await walk(client, farPage - 1);
  const roles = typicalRoles.map((role) => ({ role }));
  const skills = hubs.map((skill) => ({ skill }));
  const prefixes = findPrefixes(graph).map((prefix) => ({ prefix }));
  return [
    { id: "role", name: "role", description: "a role", questions: ask("role", roles) },
    {
      id: "requirements",
      name: "requirements",
      description: "a role, its requirements, their targets, the targets' categories",
      questions: ask("requirements", roles),
    },
    {
      id: "everything",
      name: "everything",
      description: "20 roles by a prefix, all fields, requirements, targets, categories",
      questions: ask("everything", prefixes),
    },
    {
      id: "hub",
      name: "hub",
      description: "a popular skill, 100 roles that require it, 10 requirements of each",
      questions: ask("hub", skills),
    },
    {
      id: "counts",
      name: "counts",
      description: "how many roles, skills and technologies; how many roles require a skill",
      questions: ask("counts", skills),
    },
    toPageWorkload("firstPage", 1, undefined),
    toPageWorkload("farPage", farPage, cursor),
    {
      id: "mix",
      name: "mix",
      description: "50 different documents in turn",
      questions: createMix(graph),
    },
    {
      id: "again",
      name: "again",
      description: "one and the same question of requirements again and again",
      questions: ask("requirements", roles.slice(0, 1)),
    },
  ];
}

function toPageWorkload(
  id: "firstPage" | "farPage",
  page: number,
  after: string | undefined,
): PeerWorkload {
  return {
    id,
    name: `page ${page}`,
    description: `page ${page} of the skills by label, ${PAGE_SIZE} a page`,
    questions: [askPage(page, after)],
  };
}

function ask(
  name: DocumentName,
  variables: readonly Readonly<Record<string, string>>[],
): PeerQuestion[] {
  return variables.map((each) => ({
    rolegraph: { document: ROLEGRAPH_DOCUMENTS[name], variables: each },
    neo4jGraphql: { document: NEO4J_GRAPHQL_DOCUMENTS[name], variables: each, adapt: takeOnly },
  }));
}

function askPage(page: number, after: string | undefined): PeerQuestion {
  return {
    rolegraph: {
      document: ROLEGRAPH_DOCUMENTS.page,
      variables: { first: PAGE_SIZE, ...(after && { after }) },
    },
    neo4jGraphql: {
      document: NEO4J_GRAPHQL_DOCUMENTS.page,
      variables: { limit: PAGE_SIZE + 1, offset: (page - 1) * PAGE_SIZE },
      adapt: toPageOf(PAGE_SIZE),
    },
  };
}
