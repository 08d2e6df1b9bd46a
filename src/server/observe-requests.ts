import type { FastifyInstance } from "fastify";
import { SECURITY_HEADERS } from "./answer-headers.js";
import type { Metrics } from "./metrics.js";

/** An answer that was sent. */
export interface Answered {
  readonly requestId: string;
  readonly method: string;
  readonly route: string;
  readonly status: number;
  readonly milliseconds: number;
}

export type ReportAnswered = (answered: Answered) => void;

/** Logs and counts every answer; the query string may hold personal data and is left out. */
export function observeRequests(server: FastifyInstance, metrics: Metrics): void {
  server.addHook("onRequest", (request, reply, proceed) => {
    reply.headers(SECURITY_HEADERS).header("x-request-id", request.id);
    proceed();
  });
  server.addHook("onResponse", (request, reply, proceed) => {
    const { method, routeOptions } = request;
    const route = routeOptions.url ?? "unknown";
    const status = reply.statusCode;
    const milliseconds = reply.elapsedTime;
    metrics.countRequest(method, route, status, milliseconds / 1_000);
    request.log.info({ method, route, status, milliseconds: Math.round(milliseconds) }, "answered");
    proceed();
  });
}

/** Makes what reports answers in the same way that were not sent by Fastify. */
export function createReport(server: FastifyInstance, metrics: Metrics): ReportAnswered {
  return ({ requestId, method, route, status, milliseconds }) => {
    metrics.countRequest(method, route, status, milliseconds / 1_000);
    const rounded = Math.round(milliseconds);
    server.log.info({ requestId, method, route, status, milliseconds: rounded }, "answered");
  };
}
