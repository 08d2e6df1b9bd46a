import { type ApolloServer, HeaderMap, type HTTPGraphQLResponse } from "@apollo/server";
import type { FastifyReply, FastifyRequest } from "fastify";
import type { PlanningContext } from "../../graphql/learning-path/request-planner.js";
import type { GraphqlRequest } from "./graphql-request.js";

/**
 * Executes a request by Apollo Server, which finds and words whatever is wrong with it.
 *
 * @param persisted what is executed in place of what the request itself says
 */
export function executeByApollo(
  apollo: ApolloServer<PlanningContext>,
  request: FastifyRequest,
  context: PlanningContext,
  persisted?: GraphqlRequest,
): Promise<HTTPGraphQLResponse> {
  const httpGraphQLRequest = persisted
    ? toPost(persisted, toHeaderMap(request))
    : {
        method: request.method,
        headers: toHeaderMap(request),
        search: new URL(request.url, "http://localhost").search,
        body: request.body,
      };
  return apollo.executeHTTPGraphQLRequest({ httpGraphQLRequest, context: async () => context });
}

/** Executes a question of the server itself, which no request brought. */
export function executeOwn(
  apollo: ApolloServer<PlanningContext>,
  question: GraphqlRequest,
  context: PlanningContext,
): Promise<HTTPGraphQLResponse> {
  const httpGraphQLRequest = toPost(question, new HeaderMap());
  return apollo.executeHTTPGraphQLRequest({ httpGraphQLRequest, context: async () => context });
}

function toPost({ text: query, operationName, variables }: GraphqlRequest, headers: HeaderMap) {
  headers.set("content-type", "application/json");
  const body = { query, variables, ...(operationName !== undefined && { operationName }) };
  return { method: "POST", headers, search: "", body };
}

function toHeaderMap(request: FastifyRequest): HeaderMap {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(", ") : value);
  }
  return headers;
}

/** The text of an answer that holds no error; undefined for every other one. */
export function findSuccess({ status, body }: HTTPGraphQLResponse): string | undefined {
  if ((status ?? 200) !== 200 || body.kind !== "complete") return undefined;
  return body.string.includes('"errors":') ? undefined : body.string;
}

/** Sends what Apollo Server answered as it is. */
export function sendResponse(response: HTTPGraphQLResponse, reply: FastifyReply): FastifyReply {
  for (const [name, value] of response.headers) reply.header(name, value);
  reply.code(response.status ?? 200);
  if (response.body.kind === "complete") return reply.send(response.body.string);
  throw new Error("Incremental delivery is not enabled, but the answer is incremental.");
}
