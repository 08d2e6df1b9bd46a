import { existsSync, readFileSync } from "node:fs";
import type { FastifyInstance } from "fastify";
import { escapeXml } from "../../lib/drawn-text/escape-xml.js";
import { projectFile } from "../../lib/project-file.js";
import type { AskGraph } from "../graphql/ask-graph.js";
import { toStatus } from "../http-errors.js";
import { CONCEPT_QUERY, type PageConcept } from "./concept-query.js";
import { type Html, html } from "./html.js";
import { renderFacts } from "./render-facts.js";
import { TEXTS } from "./texts.js";
import { toLinkedData } from "./to-linked-data.js";

/** The built page, whose `[[names]]` are filled in for each concept. */
const TEMPLATE = projectFile("dist/explorer/concept-page/index.html");

const CONTENT_SECURITY_POLICY =
  "default-src 'self'; style-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

interface Page {
  readonly status: number;
  readonly title: string;
  readonly description: string;
  readonly facts: Html;
  readonly data: string;
}

/**
 * Adds `/c/<reference>`: everything that the graph tells of a concept, as a page that needs no script. A
 * concept that is not there is a page with status 404. Does nothing where the pages are not built.
 */
export function addConceptPages(server: FastifyInstance, askGraph: AskGraph): void {
  if (!existsSync(TEMPLATE)) return;
  const template = readFileSync(TEMPLATE, "utf8");
  server.get<{ Params: { readonly reference: string } }>(
    "/c/:reference",
    async (request, reply) => {
      const page = await makePage(request.params.reference, askGraph);
      return reply
        .code(page.status)
        .headers({
          "content-security-policy": CONTENT_SECURITY_POLICY,
          "cache-control": "no-cache",
        })
        .type("text/html; charset=utf-8")
        .send(fill(template, page));
    },
  );
}

async function makePage(reference: string, askGraph: AskGraph): Promise<Page> {
  const answer = await askGraph<{ concept: PageConcept | null }>(CONCEPT_QUERY, { ref: reference });
  if (answer.state === "refused") {
    return toNotice(toStatus(answer.code), TEXTS.failedTitle, answer.message);
  }
  const { concept } = answer.data;
  if (!concept) return toNotice(404, TEXTS.missingTitle, TEXTS.missing(reference));
  return {
    status: 200,
    title: TEXTS.title(concept.label),
    description: concept.description ?? concept.label,
    facts: renderFacts(concept),
    data: toLinkedData(concept),
  };
}

function toNotice(status: number, title: string, text: string): Page {
  const facts = html`<h1>${title}</h1><p>${text}</p>`;
  return { status, title: TEXTS.title(title), description: text, facts, data: "" };
}

function fill(template: string, { title, description, facts, data }: Page): string {
  const values: Readonly<Record<string, string>> = {
    title: escapeXml(title),
    description: escapeXml(description),
    facts: facts.text,
    footer: escapeXml(TEXTS.footer),
    data,
  };
  return template.replace(/\[\[(\w+)\]\]/gu, (_match, name: string) => values[name] ?? "");
}
