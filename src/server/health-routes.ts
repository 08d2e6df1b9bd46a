import type { FastifyInstance } from "fastify";
import { RolegraphError } from "../domain/errors.js";
import type { GraphStore } from "../store/store.js";
import type { Metrics } from "./metrics.js";

/** A store that takes longer than this to tell its version is not ready. */
const READY_TIMEOUT_MS = 2_000;

/** Adds `/livez` (the process runs), `/readyz` (the store answers) and `/metrics`. */
export function addHealthRoutes(
  server: FastifyInstance,
  store: Pick<GraphStore, "version">,
  metrics: Metrics,
): void {
  server.get("/livez", async () => ({ status: "alive" }));

  server.get("/readyz", async (_request, reply) => {
    try {
      return { status: "ready", version: await withinTimeout(store.version()) };
    } catch (error) {
      reply.code(503);
      return { status: "unavailable", reason: explain(error) };
    }
  });

  server.get("/metrics", async (_request, reply) => {
    reply.type(metrics.registry.contentType);
    return metrics.registry.metrics();
  });
}

async function withinTimeout<Value>(value: Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<"late">((resolve) => {
    timer = setTimeout(() => resolve("late"), READY_TIMEOUT_MS);
  });
  const first = await Promise.race([value, timeout]);
  clearTimeout(timer);
  if (first === "late") throw new LateError();
  return first;
}

class LateError extends Error {}

function explain(error: unknown): string {
  if (error instanceof LateError) {
    return `The store did not answer within ${READY_TIMEOUT_MS} ms.`;
  }
  return error instanceof RolegraphError
    ? error.message
    : "The store failed; the log has the details.";
}
