import { readFileSync } from "node:fs";
import type { FastifyInstance, FastifyReply } from "fastify";
import { escapeXml } from "../lib/drawn-text/escape-xml.js";
import { PLANNER_TEXTS } from "../texts.js";
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
 * 404 and says so itself. At `/plan/` it lets people choose one.
 */
export function addPlannerPage(pages: FastifyInstance, folder: string, askGraph: AskGraph): void {
  const html = readFileSync(`${folder}planner/index.html`, "utf8");
  pages.get("/plan", (_request, reply) => reply.redirect("plan/", 308));
  pages.get("/plan/", (_request, reply) => sendPage(reply, html));
  pages.get<PlannerRequest>("/plan/:role", async ({ params }, reply) => {
    const answer = await askGraph<PlannedRole>(QUERY, { slug: params.role });
    if (answer.state === "refused") return sendPage(reply.code(toStatus(answer.code)), html);
    const { role } = answer.data;
    return role ? sendPage(reply, nameRole(html, role.label)) : sendPage(reply.code(404), html);
  });
}

function sendPage(reply: FastifyReply, html: string): FastifyReply {
  return reply.type("text/html; charset=utf-8").header("cache-control", "no-cache").send(html);
}

/** Puts a role's name into the title and the description, whatever the build has written there. */
function nameRole(html: string, label: string): string {
  const title = escapeXml(PLANNER_TEXTS.pageTitle(label));
  const description = escapeXml(PLANNER_TEXTS.pageDescription(label));
  return html
    .replace(/(?<=<title>)[^<]*/u, () => title)
    .replace(/(?<=<meta name="description" content=")[^"]*/u, () => description);
}
