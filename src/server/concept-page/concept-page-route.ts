import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { AskGraph } from "../graphql/ask-graph.js";
import { makePage } from "./make-page.js";
import { openTemplate } from "./page-template.js";
import { addSearchPage } from "./search-page.js";

interface ConceptRequest {
  Params: { readonly reference: string };
  Querystring: Readonly<Record<string, string | readonly string[]>>;
}

/**
 * Adds `/c/<reference>`: everything that the graph tells of a concept, as a page that needs no script, and
 * `?list=<name>&after=<cursor>`, which goes on with one of its lists. Other names of a concept lead to its one
 * address; what is not there is a page with status 404, which names what may have been meant. `/c/?q=<text>`
 * finds concepts by name. Does nothing where the pages are not built.
 */
export function addConceptPages(server: FastifyInstance, askGraph: AskGraph): void {
  const send = openTemplate();
  if (!send) return;
  addSearchPage(server, send, askGraph);
  server.get<ConceptRequest>("/c/:reference", async (request, reply) => {
    const { list, after } = request.query;
    const asked = {
      reference: request.params.reference,
      list: list && String(list),
      after: after && String(after),
    };
    const outcome = await makePage(asked, askGraph);
    if ("movedTo" in outcome) return move(request, reply, outcome.movedTo);
    return send(request, reply, outcome.page);
  });
}

/** Relative, for there may be a proxy in between that serves all this below a path. */
function move(request: FastifyRequest, reply: FastifyReply, reference: string): FastifyReply {
  const start = request.url.indexOf("?");
  const query = start < 0 ? "" : request.url.slice(start);
  // Names may come to mean something else.
  reply.header("cache-control", "no-cache");
  return reply.redirect(`./${encodeURI(reference)}${query}`, 301);
}
