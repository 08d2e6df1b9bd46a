import type { FastifyInstance, FastifyRequest } from "fastify";
import Negotiator from "negotiator";
import { MISSING_PAGE_TEXTS as TEXTS } from "../texts.js";
import { html } from "./concept-page/html.js";
import { openTemplate, type Page } from "./concept-page/page-template.js";
import { toBody } from "./http-errors.js";

/** Where somebody who is lost may go on, below the address of the start page. */
const PLACES = ["", "plan/", "compare/", "graph/", "playground/"] as const;

/**
 * Answers what has no address here with 404: as a page with the search to those who ask for HTML, as browsers
 * do, and in the form of GraphQL's errors to everybody else.
 */
export function addNotFoundAnswers(server: FastifyInstance): void {
  const send = openTemplate();
  server.setNotFoundHandler((request, reply) => {
    reply.header("vary", "Accept, Origin, Accept-Encoding");
    if (send && wantsPage(request)) return send(request, reply, makePage(request));
    const message = `There is no ${request.method} ${request.url.slice(0, 200)} here; the API is at /graphql.`;
    return reply.code(404).send(toBody("NOT_FOUND", message));
  });
}

function wantsPage({ method, headers }: FastifyRequest): boolean {
  if (method !== "GET" && method !== "HEAD") return false;
  // Those who take everything get what programs can read.
  const types = ["application/json", "text/html"];
  return new Negotiator({ headers }).mediaType(types) === "text/html";
}

function makePage({ url }: FastifyRequest): Page {
  const [path = ""] = url.split("?");
  const home = toHome(path);
  const places = PLACES.map(
    (place) => html`<li><a href="${home}${place}">${TEXTS.places[place]}</a></li>`,
  );
  return {
    status: 404,
    title: TEXTS.pageTitle,
    description: TEXTS.text(path.slice(0, 100)),
    content: html`<h1>${TEXTS.title}</h1><p>${TEXTS.text(path.slice(0, 100))}</p><ul>${places}</ul>`,
    home,
  };
}

/** Relative, for there may be a proxy in between that serves all this below a path. */
function toHome(path: string): string {
  return "../".repeat(path.split("/").length - 2) || "./";
}
