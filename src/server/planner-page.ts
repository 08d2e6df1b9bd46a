import { readFileSync } from "node:fs";
import type { FastifyInstance } from "fastify";
import { escapeXml } from "../lib/drawn-text/escape-xml.js";
import type { AskGraph } from "./graphql/ask-graph.js";
import { toStatus } from "./http-errors.js";

const QUERY = "query PlannedRole($slug: String!) { role(slug: $slug) { label } }";

interface PlannedRole {
  readonly role: { readonly label: string } | null;
}

interface PlannerRequest {
  Params: { readonly role: string };
}

/**
 * Adds `/plan/<role>`: the planner, under the role's name. Where there is no such role, the page comes with
 * 404 and says so itself.
 */
export function addPlannerPage(pages: FastifyInstance, folder: string, askGraph: AskGraph): void {
  const html = readFileSync(`${folder}planner/index.html`, "utf8");
  pages.get<PlannerRequest>("/plan/:role", async ({ params }, reply) => {
    const answer = await askGraph<PlannedRole>(QUERY, { slug: params.role });
    reply.type("text/html; charset=utf-8").header("cache-control", "no-cache");
    if (answer.state === "refused") return reply.code(toStatus(answer.code)).send(html);
    const { role } = answer.data;
    return role ? reply.send(nameRole(html, role.label)) : reply.code(404).send(html);
  });
}

function nameRole(html: string, label: string): string {
  const name = escapeXml(label);
  return html
    .replace("<title>Learning path", () => `<title>Learning path to ${name}`)
    .replace("What to learn for a role", () => `What to learn for ${name}`);
}
