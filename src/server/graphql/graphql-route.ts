import type { ApolloServer } from "@apollo/server";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import {
  type Planning,
  type PlanningContext,
  RequestPlanner,
} from "../../graphql/learning-path/request-planner.js";
import type { GraphReader } from "../../store/store.js";
import { Answer } from "./answer.js";
import { type Asked, type PersistedOptions, readAsked } from "./asked.js";
import { executeByApollo, findSuccess, sendResponse } from "./execute-by-apollo.js";
import { attemptAnswer, type KnownAnswerOptions } from "./known-answers.js";
import { chooseMediaType, sendAnswer } from "./send-answer.js";

export interface GraphqlRouteOptions extends KnownAnswerOptions {
  readonly apollo: ApolloServer<PlanningContext>;
  /** To be waited for before Apollo Server has a request: a new document takes it milliseconds. */
  readonly takeTurn: () => Promise<void>;
  readonly planning: Planning;
  /** What a request reads from its beginning to its end. */
  readonly snapshot: () => GraphReader;
  readonly persisted: PersistedOptions;
}

/** Adds `/graphql`: GraphQL over HTTP by GET and POST; a browser that opens it gets the playground. */
export function addGraphqlRoute(server: FastifyInstance, options: GraphqlRouteOptions): void {
  server.route({
    method: ["GET", "POST"],
    url: "/graphql",
    handler: (request, reply) => handle(request, reply, options),
  });
}

/**
 * Answers as cheaply as it can: with a kept answer, by a compiled operation, or by Apollo Server,
 * which alone deals with new documents and with everything that is wrong.
 */
async function handle(
  request: FastifyRequest,
  reply: FastifyReply,
  options: GraphqlRouteOptions,
): Promise<FastifyReply> {
  if (isBrowserVisit(request)) return reply.redirect("/playground/");
  const asked = readAsked(request, options.persisted);
  const reader = options.snapshot();
  const mediaType = chooseMediaType(request);
  const attempt = await attemptAnswer(mediaType ? asked.request : undefined, reader, options);
  const planner = new RequestPlanner(options.planning);
  const send = (answer: Answer, type: string) => {
    if (asked.isPersisted && request.method === "GET") {
      addCacheControl(reply, asked, planner, options);
    }
    return sendAnswer(request, reply, answer, type);
  };
  if (attempt.answer && mediaType) return send(attempt.answer, mediaType);
  const persisted = asked.isPersisted ? asked.request : undefined;
  const context = { ...options.createContext(reader), planner };
  await options.takeTurn();
  const response = await executeByApollo(options.apollo, request, context, persisted);
  const text = findSuccess(response);
  if (text === undefined || !mediaType) return sendResponse(response, reply);
  const answer = new Answer(text);
  if (planner.isRepeatable) attempt.keep(answer);
  return send(answer, mediaType);
}

/** Somebody typed the address; a GraphQL client asks for JSON or names a query. */
function isBrowserVisit({ method, headers, query }: FastifyRequest): boolean {
  const isQuery =
    typeof query === "object" && query !== null && ("query" in query || "documentId" in query);
  return method === "GET" && !isQuery && Boolean(headers.accept?.includes("text/html"));
}

/** Tells CDNs and browsers how long an answer serves, except one that may differ by the moment. */
function addCacheControl(
  reply: FastifyReply,
  { request }: Asked,
  { isRepeatable }: RequestPlanner,
  { documents, persisted }: GraphqlRouteOptions,
): void {
  const document = request && documents.find(request.text, request.operationName);
  const isVolatile = document === undefined || document.isVolatile || !isRepeatable;
  reply.header(
    "cache-control",
    isVolatile ? "no-store" : `public, max-age=${persisted.maximumAge}`,
  );
}
