import type { FastifyInstance } from "fastify";
import { buildGraphSchema } from "../../graphql/build-schema.js";
import type { CreateContext, CreateGatheringContext } from "../../graphql/context.js";
import { KnownDocuments } from "../../graphql/documents/known-documents.js";
import type { Planning } from "../../graphql/learning-path/request-planner.js";
import type { GraphLimits } from "../../graphql/limits/limits.js";
import type { MaybePromise } from "../../lib/maybe-promise.js";
import { createTurns } from "../../lib/turns.js";
import type { GraphReader } from "../../store/store.js";
import { answerAtFront } from "../front/answer-at-front.js";
import type { ReportAnswered } from "../observe-requests.js";
import { AnswerCache } from "./answer-cache.js";
import { type AskGraph, createAskGraph } from "./ask-graph.js";
import { createApollo } from "./create-apollo.js";
import { addGraphqlRoute } from "./graphql-route.js";
import { NO_DOCUMENTS, readPersistedDocuments } from "./persisted-documents.js";

/** How GraphQL requests are answered; see the settings of the same meaning. */
export interface GraphqlOptions {
  readonly limits: GraphLimits;
  readonly isStoreUseReported: boolean;
  readonly isCompiled: boolean;
  /** How much memory whole answers may take, in bytes; 0 for none. */
  readonly cacheBytes: number;
  /** The manifest of persisted documents; empty for none. */
  readonly persistedPath: string;
  /** Whether only persisted documents are answered. */
  readonly isPersistedRequired: boolean;
  /** For how long others may keep an answer to a persisted document, in seconds. */
  readonly persistedMaximumAge: number;
}

/** What GraphQL reads from and plans with. */
export interface GraphqlSources {
  readonly snapshot: () => GraphReader;
  readonly readVersion: () => MaybePromise<number>;
  readonly createContext: CreateContext;
  readonly createGatheringContext: CreateGatheringContext;
  readonly planning: Planning;
  /** Reports what is answered before Fastify; undefined when nothing is to be. */
  readonly report: ReportAnswered | undefined;
}

/**
 * Adds `/graphql` and all that answers there; it ends with the server. What it gives asks the same for
 * the server's own pages.
 */
export async function addGraphql(
  server: FastifyInstance,
  options: GraphqlOptions,
  sources: GraphqlSources,
): Promise<AskGraph> {
  const { limits, isStoreUseReported, isPersistedRequired, persistedPath } = options;
  const schema = buildGraphSchema();
  const documents = new KnownDocuments();
  const apollo = await createApollo({
    schema,
    documents,
    limits,
    isStoreUseReported,
    isPersistedRequired,
    log: server.log,
  });
  server.addHook("onClose", () => apollo.stop());
  // What reports its own use of the store is different each time.
  const isKept = !isStoreUseReported && options.cacheBytes > 0;
  const { report } = sources;
  const routeOptions = {
    ...sources,
    apollo,
    takeTurn: createTurns(),
    documents,
    cache: isKept ? new AnswerCache(options.cacheBytes) : undefined,
    isCompiled: options.isCompiled,
    isStoreUseReported,
    maximumCost: limits.cost,
    persisted: {
      documents:
        persistedPath === "" ? NO_DOCUMENTS : await readPersistedDocuments(persistedPath, schema),
      isRequired: isPersistedRequired,
      maximumAge: options.persistedMaximumAge,
    },
  };
  addGraphqlRoute(server, routeOptions);
  if (report && !isPersistedRequired) answerAtFront(server, { ...routeOptions, report });
  return createAskGraph(routeOptions);
}
