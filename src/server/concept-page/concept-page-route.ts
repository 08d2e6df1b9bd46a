import type { FastifyInstance } from "fastify";
import type { AskGraph } from "../graphql/ask-graph.js";
import { toStatus } from "../http-errors.js";
import { CONCEPT_QUERY, type PageConcept } from "./concept-query.js";
import { html } from "./html.js";
import { openTemplate, type Page } from "./page-template.js";
import { renderFacts } from "./render-facts.js";
import { addSearchPage, renderAlike } from "./search-page.js";
import { TEXTS } from "./texts.js";
import { toLinkedData } from "./to-linked-data.js";

/**
 * Adds `/c/<reference>`: everything that the graph tells of a concept, as a page that needs no script. A
 * concept that is not there is a page with status 404, which names what may have been meant. `/c/?q=<text>`
 * finds concepts by name. Does nothing where the pages are not built.
 */
export function addConceptPages(server: FastifyInstance, askGraph: AskGraph): void {
  const send = openTemplate();
  if (!send) return;
  addSearchPage(server, send, askGraph);
  server.get<{ Params: { readonly reference: string } }>("/c/:reference", async (request, reply) =>
    send(reply, await makePage(request.params.reference, askGraph)),
  );
}

async function makePage(reference: string, askGraph: AskGraph): Promise<Page> {
  const answer = await askGraph<{ concept: PageConcept | null }>(CONCEPT_QUERY, { ref: reference });
  if (answer.state === "refused") {
    return toNotice(toStatus(answer.code), TEXTS.failedTitle, answer.message);
  }
  const { concept } = answer.data;
  if (!concept) return makeMissing(reference, askGraph);
  return {
    status: 200,
    title: TEXTS.title(concept.label),
    description: concept.description ?? concept.label,
    content: renderFacts(concept),
    data: toLinkedData(concept),
  };
}

async function makeMissing(reference: string, askGraph: AskGraph): Promise<Page> {
  const page = toNotice(404, TEXTS.missingTitle, TEXTS.missing(reference));
  const alike = await renderAlike(reference.replaceAll("-", " "), askGraph);
  return { ...page, content: html`${page.content}${alike}` };
}

function toNotice(status: number, title: string, text: string): Page {
  const content = html`<h1>${title}</h1><p>${text}</p>`;
  return { status, title: TEXTS.title(title), description: text, content, data: "" };
}
