import fastifyCors from "@fastify/cors";
import Fastify, { type FastifyInstance, LogController } from "fastify";
import { createContextFactory, createGatheringContextFactory } from "../graphql/context.js";
import { GraphMaps } from "../graphql/graph-map/graph-maps.js";
import { GraphHealth } from "../graphql/health/graph-health.js";
import type { Planning } from "../graphql/learning-path/request-planner.js";
import { createSuggestions } from "../graphql/reference/suggestions.js";
import { placeMapInThread } from "../map-layout/place-map-in-thread.js";
import { GraphSearch } from "../search/graph-search.js";
import { createHighsSolver } from "../solver/highs-solver.js";
import type { FollowStatus } from "../store/memory/follower.js";
import type { GraphReader, GraphStore } from "../store/store.js";
import { toRequestId } from "./answer-headers.js";
import { addConceptPages } from "./concept-page/concept-page-route.js";
import { addPathPicture } from "./embed/path-picture-route.js";
import { addGraphql, type GraphqlOptions } from "./graphql/add-graphql.js";
import { addHealthRoutes } from "./health-routes.js";
import { addErrorAnswers } from "./http-errors.js";
import { createMetrics } from "./metrics.js";
import { addNotFoundAnswers } from "./not-found.js";
import { createReport, observeRequests } from "./observe-requests.js";
import { addPages } from "./pages.js";
import { dropUnusedSocketsOnClose } from "./unused-sockets.js";

/** How much planning the server does. */
export interface PlanningOptions {
  /** Longest time that one request may plan, in milliseconds. */
  readonly milliseconds: number;
  /** Most plans that wait for the solver. */
  readonly queueLimit: number;
}

export interface ServerOptions {
  readonly store: GraphStore;
  /** What a request reads; the store itself by default. */
  readonly snapshot?: () => GraphReader;
  /** How the graph in memory stands, where there is one. */
  readonly readStatus?: () => FollowStatus;
  readonly graphql: GraphqlOptions;
  readonly planning: PlanningOptions;
  /** What finds concepts, where somebody has it prepared. */
  readonly search?: GraphSearch;
  /** The graph as a map, where somebody has it laid out beforehand. */
  readonly maps?: GraphMaps;
  /** Largest request body, in bytes. */
  readonly bodyLimit: number;
  /** Longest time in which a request must have been received, in milliseconds. */
  readonly requestTimeout: number;
  /** Origins that browsers may call from; `*` stands for all. */
  readonly corsOrigins: readonly string[];
  readonly logLevel: string;
}

const NOT_IN_MEMORY: FollowStatus = { version: undefined, ageMilliseconds: 0, edges: 0, bytes: 0 };

/**
 * What Fastify would compile JSON schemas of routes with takes a good part of a start to load, and no
 * route has one: GraphQL has its own.
 */
const WITHOUT_JSON_SCHEMAS = {
  buildValidator: refuseJsonSchema,
  buildSerializer: refuseJsonSchema,
};

/** Makes the HTTP server over a store; it does not listen yet, and closing it leaves the store open. */
export async function createServer(options: ServerOptions): Promise<FastifyInstance> {
  const { store, snapshot = () => store, readStatus = () => NOT_IN_MEMORY } = options;
  const server = Fastify({
    // Standard output is the command's answer; logs go beside it.
    logger: { level: options.logLevel, stream: process.stderr },
    logController: new LogController({
      disableRequestLogging: true,
      requestIdLogLabel: "requestId",
    }),
    bodyLimit: options.bodyLimit,
    requestTimeout: options.requestTimeout,
    forceCloseConnections: "idle",
    genReqId: ({ headers }) => toRequestId(headers["x-request-id"]),
    schemaController: { compilersFactory: WITHOUT_JSON_SCHEMAS },
  });
  const readVersion = () => snapshot().snapshotVersion ?? store.version();
  const metrics = createMetrics(readVersion, readStatus);
  addErrorAnswers(server, options.bodyLimit);
  addNotFoundAnswers(server);
  observeRequests(server, metrics);
  dropUnusedSocketsOnClose(server);
  if (options.corsOrigins.length > 0) {
    await server.register(fastifyCors, toCorsOptions(options.corsOrigins));
  }
  const suggestions = createSuggestions(snapshot, readVersion);
  const meter = metrics.countStoreCall;
  const health = new GraphHealth();
  const { search = new GraphSearch({ snapshot, store }) } = options;
  const { maps = new GraphMaps(placeMapInThread) } = options;
  const shared = { store, suggestions, search, health, maps, readStatus, meter };
  const askGraph = await addGraphql(server, options.graphql, {
    snapshot,
    readVersion,
    createContext: createContextFactory(shared),
    createGatheringContext: createGatheringContextFactory(shared),
    planning: startPlanning(server, options.planning),
    // What browsers of other sites are told is up to Fastify's plugin.
    report: options.corsOrigins.length > 0 ? undefined : createReport(server, metrics),
  });
  addHealthRoutes(server, store, metrics);
  addPathPicture(server, askGraph);
  addConceptPages(server, askGraph);
  await addPages(server, askGraph);
  return server;
}

function refuseJsonSchema(): never {
  throw new Error("A route has a JSON schema, but this server is made without what compiles them.");
}

/** One solver for all requests; its thread starts with the first plan that needs it. */
function startPlanning(
  server: FastifyInstance,
  { milliseconds, queueLimit }: PlanningOptions,
): Planning {
  const solver = createHighsSolver({ queueLimit });
  server.addHook("onClose", () => solver.close());
  return { solver, milliseconds };
}

function toCorsOptions(origins: readonly string[]) {
  return {
    origin: origins.includes("*") ? "*" : [...origins],
    methods: ["GET", "POST"],
    exposedHeaders: ["etag", "x-request-id"],
    maxAge: 86_400,
  };
}
