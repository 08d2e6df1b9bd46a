import type { Config } from "../config.js";
import { UnavailableError } from "../domain/errors.js";
import { GraphMaps } from "../graphql/graph-map/graph-maps.js";
import { placeMapInThread } from "../map-layout/place-map-in-thread.js";
import { GraphSearch } from "../search/graph-search.js";
import { createServer } from "../server/create-server.js";
import type { GraphqlOptions } from "../server/graphql/add-graphql.js";
import { type FollowedStore, followStore } from "../store/memory/followed-store.js";
import type { GraphStore } from "../store/store.js";
import { openConfiguredStore } from "./open-configured-store.js";
import type { Output } from "./output.js";
import { prepareAnswers } from "./prepare-answers.js";
import { PROJECT_SEED } from "./project-paths.js";
import { seedOnStart } from "./seed-on-start.js";

const BYTES_PER_MB = 1_000_000;

/** Who waits for the server to be ready asks at once, and is answered sooner while nothing else is done. */
const FIRST_QUESTIONS_MS = 100;

type Server = Awaited<ReturnType<typeof createServer>>;

/**
 * Opens the store, applies the seed, listens, and waits for the signal; then finishes what is in
 * flight and closes everything in reverse order.
 */
export async function serve(config: Config, output: Output, signal: AbortSignal): Promise<void> {
  const followed = followConfiguredStore(await openConfiguredStore(config), config, output);
  try {
    if (config.SEED_ON_START) {
      await seedOnStart(followed.store, config.SEED_PATH || PROJECT_SEED, output, signal);
    }
    await serveStore(followed, config, output, signal);
  } finally {
    await followed.close();
  }
}

function followConfiguredStore(store: GraphStore, config: Config, { note }: Output) {
  return followStore(store, {
    mode: config.READ_MODE,
    maximumEdges: config.MEMORY_MAX_LINKS,
    pollMilliseconds: config.POLL_INTERVAL_MS,
    maximumStaleness: config.MAX_STALENESS_MS,
    report: note,
  });
}

async function serveStore(
  followed: FollowedStore,
  config: Config,
  output: Output,
  signal: AbortSignal,
): Promise<void> {
  const { store, snapshot, status } = followed;
  const maps = new GraphMaps(placeMapInThread);
  const search = new GraphSearch({ snapshot, store });
  const server = await createServer({
    store,
    snapshot,
    readStatus: status,
    graphql: toGraphqlOptions(config),
    planning: {
      milliseconds: config.PLAN_TIME_LIMIT_MS,
      queueLimit: config.PLAN_QUEUE_LIMIT,
    },
    search,
    maps,
    bodyLimit: config.MAX_BODY_BYTES,
    requestTimeout: config.REQUEST_TIMEOUT_MS,
    corsOrigins: config.CORS_ORIGINS,
    logLevel: config.LOG_LEVEL,
  });
  const stopWatching = logDroppedFailures(server);
  try {
    const address = await listen(server, config);
    output.print(
      `Rolegraph is ready: ${address}/ (API ${address}/graphql, playground ${address}/playground/)`,
    );
    const prepare = async () => {
      await waitFor(AbortSignal.any([signal, AbortSignal.timeout(FIRST_QUESTIONS_MS)]));
      if (signal.aborted) return;
      await followed.start();
      await prepareAnswers(snapshot(), { search, maps }, server.log, signal);
    };
    // Nobody waits for it: until then requests are answered from the store.
    void prepare();
    await waitFor(signal);
  } finally {
    await closeWithin(server, config.SHUTDOWN_TIMEOUT_MS);
    stopWatching();
  }
}

/**
 * Logs promises that fail after nobody waits for them any more, say because another part of the same
 * request has failed already. Node would end the process, and with it everybody else's requests.
 */
function logDroppedFailures(server: Server): () => void {
  const log = (error: unknown) =>
    server.log.error({ err: error }, "failure that nobody waited for");
  process.on("unhandledRejection", log);
  return () => process.off("unhandledRejection", log);
}

function toGraphqlOptions(config: Config): GraphqlOptions {
  return {
    limits: { tokens: config.MAX_TOKENS, depth: config.MAX_DEPTH, cost: config.MAX_COST },
    isStoreUseReported: config.REPORT_STORE_CALLS,
    isCompiled: config.COMPILE_DOCUMENTS,
    cacheBytes: config.ANSWER_CACHE_MB * BYTES_PER_MB,
    persistedPath: config.PERSISTED_DOCUMENTS,
    isPersistedRequired: config.PERSISTED_ONLY,
    persistedMaximumAge: config.PERSISTED_MAX_AGE_S,
  };
}

async function listen(server: Server, { HOST: host, PORT: port }: Config): Promise<string> {
  try {
    return await server.listen({ host, port });
  } catch (error) {
    throw new UnavailableError(explainListening(error, host, port), {}, { cause: error });
  }
}

function explainListening(error: unknown, host: string, port: number): string {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "EADDRINUSE") {
    return `Port ${port} on ${host} is in use by another program; stop that one or set PORT to a free port.`;
  }
  if (code === "EACCES")
    return `Port ${port} may not be used by this user; set PORT to one above 1023.`;
  if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND") {
    return `This machine has no address ${host}; set HOST to one of its own, e.g. 127.0.0.1.`;
  }
  return `Cannot listen on ${host}:${port}: ${error instanceof Error ? error.message : String(error)}`;
}

function waitFor(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    signal.addEventListener("abort", () => resolve(), { once: true });
  });
}

/** Lets requests in flight finish; those that take longer than the deadline are cut off. */
async function closeWithin(server: Server, milliseconds: number): Promise<void> {
  const deadline = setTimeout(() => server.server.closeAllConnections(), milliseconds);
  await server.close();
  clearTimeout(deadline);
}
