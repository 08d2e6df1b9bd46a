import { type ApolloServer, HeaderMap, type HTTPGraphQLResponse } from "@apollo/server";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { GraphContext } from "../graphql/context.js";
import type { MaybePromise } from "../lib/maybe-promise.js";
import { isNoneMatch, toEntityTag } from "./entity-tag.js";

export interface GraphqlRouteOptions {
  readonly apollo: ApolloServer<GraphContext>;
  readonly createContext: () => GraphContext;
  readonly readVersion: () => MaybePromise<number>;
}

/** Adds `/graphql`: GraphQL over HTTP by GET and POST; a browser that opens it gets the playground. */
export function addGraphqlRoute(server: FastifyInstance, options: GraphqlRouteOptions): void {
  server.route({
    method: ["GET", "POST"],
    url: "/graphql",
    handler: (request, reply) => answer(request, reply, options),
  });
}

async function answer(
  request: FastifyRequest,
  reply: FastifyReply,
  options: GraphqlRouteOptions,
): Promise<FastifyReply> {
  if (isBrowserVisit(request)) return reply.redirect("/playground/");
  const tag = request.method === "GET" ? await findEntityTag(request, options) : undefined;
  if (tag !== undefined && isNoneMatch(request.headers["if-none-match"], tag)) {
    return reply.header("etag", tag).code(304).send();
  }
  const response = await execute(request, options);
  if (tag !== undefined && isSuccess(response)) reply.header("etag", tag);
  return send(response, reply);
}

/** Somebody typed the address; a GraphQL client asks for JSON or names a query. */
function isBrowserVisit({ method, headers, query }: FastifyRequest): boolean {
  const isQuery = typeof query === "object" && query !== null && "query" in query;
  return method === "GET" && !isQuery && Boolean(headers.accept?.includes("text/html"));
}

/** None while the store is away: then executing says what is wrong. */
async function findEntityTag(request: FastifyRequest, { readVersion }: GraphqlRouteOptions) {
  const version = await tryRead(readVersion);
  if (version === undefined) return undefined;
  return toEntityTag(version, request.url, request.headers.accept ?? "");
}

async function tryRead(readVersion: () => MaybePromise<number>): Promise<number | undefined> {
  try {
    return await readVersion();
  } catch {
    return undefined;
  }
}

function execute(request: FastifyRequest, { apollo, createContext }: GraphqlRouteOptions) {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(", ") : value);
  }
  return apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: {
      method: request.method,
      headers,
      search: new URL(request.url, "http://localhost").search,
      body: request.body,
    },
    context: async () => createContext(),
  });
}

function isSuccess({ status, body }: HTTPGraphQLResponse): boolean {
  return (status ?? 200) === 200 && body.kind === "complete" && !body.string.includes('"errors":');
}

function send(response: HTTPGraphQLResponse, reply: FastifyReply): FastifyReply {
  for (const [name, value] of response.headers) reply.header(name, value);
  reply.code(response.status ?? 200);
  if (response.body.kind === "complete") return reply.send(response.body.string);
  throw new Error("Incremental delivery is not enabled, but the answer is incremental.");
}
