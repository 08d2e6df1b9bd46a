import type { FastifyInstance } from "fastify";
import { KIND_TITLES, CONCEPT_TEXTS as TEXTS } from "../../texts.js";
import type { AskGraph } from "../graphql/ask-graph.js";
import { toStatus } from "../http-errors.js";
import { findByName, type Hit } from "./find-by-name.js";
import { type Html, html } from "./html.js";
import type { Name } from "./page-concept.js";
import type { Page, SendPage } from "./page-template.js";
import { link, renderSection, toReference, toSection } from "./render-parts.js";

/** How many are shown of what was found, and of what may have been meant. */
const MOST_FOUND = 25;
const MOST_ALIKE = 5;

/**
 * Adds `/c/?q=<text>`, where the search box of all pages leads without scripts, and with Enter before anything was
 * chosen: to the concept of that very name, else to a list of what was found.
 */
export function addSearchPage(server: FastifyInstance, send: SendPage, askGraph: AskGraph): void {
  server.get<{ Querystring: { readonly q?: unknown } }>("/c/", async (request, reply) => {
    const { q } = request.query;
    const text = typeof q === "string" ? q.trim() : "";
    if (text === "")
      return send(request, reply, toPage(200, TEXTS.searchTitle, html`<p>${TEXTS.searchHint}</p>`));
    const answer = await findByName(text, MOST_FOUND, askGraph);
    if (answer.state === "refused") {
      const page = toPage(toStatus(answer.code), TEXTS.failedTitle, html`<p>${answer.message}</p>`);
      return send(request, reply, page);
    }
    const { nodes } = answer.data.search;
    const [best] = nodes;
    if (best?.score === 1) return reply.redirect(`./${toReference(best.concept)}`, 303);
    const found = best ? renderHits(nodes) : html`<p>${TEXTS.foundNothing}</p>`;
    return send(request, reply, toPage(200, TEXTS.found(text), found));
  });
}

/** Writes which concepts have a name like the text; nothing where none has. */
export async function renderAlike(text: string, askGraph: AskGraph): Promise<Html> {
  const answer = await findByName(text, MOST_ALIKE, askGraph);
  const hits = answer.state === "answered" ? answer.data.search.nodes : [];
  const found = hits.length > 0 ? renderHits(hits) : undefined;
  return html`${toSection("alike", TEXTS.alike, found).map(renderSection)}`;
}

function renderHits(hits: readonly Hit[]): Html {
  const items = hits.map(
    ({ concept, matched }) =>
      html`<li>${link(concept)} <span class="quiet">${describe(concept, matched)}</span>${renderPlan(concept)}<p>${concept.description ?? undefined}</p></li>`,
  );
  return html`<ul class="found">${items}</ul>`;
}

function describe({ kind, label }: Name, matched: string): string {
  const name = KIND_TITLES[kind];
  return matched === label ? name : `${name}, ${TEXTS.alsoCalled(matched)}`;
}

/** Other vocabularies say nothing of hours, so that there is nothing to plan for their roles. */
function renderPlan({ kind, scheme, slug }: Name): Html | undefined {
  if (kind !== "ROLE" || scheme !== "core") return undefined;
  return html` <a href="../plan/${slug}">${TEXTS.planIt}</a>`;
}

function toPage(status: number, title: string, text: Html): Page {
  const content = html`<h1>${title}</h1>${text}`;
  return { status, title: TEXTS.title(title), description: TEXTS.searchDescription, content };
}
