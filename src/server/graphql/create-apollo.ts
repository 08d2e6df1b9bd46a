import { ApolloServer } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from "@apollo/server/plugin/disabled";
import type { FastifyBaseLogger } from "fastify";
import type { GraphQLSchema } from "graphql";
import type { KnownDocuments } from "../../graphql/documents/known-documents.js";
import { createErrorFormatter } from "../../graphql/errors.js";
import type { PlanningContext } from "../../graphql/learning-path/request-planner.js";
import type { GraphLimits } from "../../graphql/limits/limits.js";
import { createLimitsPlugin } from "../../graphql/limits/limits.plugin.js";
import { legacyStatusPlugin } from "./legacy-status.plugin.js";
import { createRememberDocumentsPlugin } from "./remember-documents.plugin.js";
import { storeReportPlugin } from "./store-report.plugin.js";

export interface ApolloOptions {
  readonly schema: GraphQLSchema;
  /** Where documents that were answered are remembered. */
  readonly documents: KnownDocuments;
  readonly limits: GraphLimits;
  readonly isStoreUseReported: boolean;
  /** Whether clients may not persist documents by themselves. */
  readonly isPersistedRequired: boolean;
  readonly log: FastifyBaseLogger;
}

/**
 * Makes and starts Apollo Server. Its cache control plugin is off, for it wraps every field (half of
 * the time of a large answer); so is whatever would talk to the network.
 */
export async function createApollo({
  schema,
  documents,
  limits,
  isStoreUseReported,
  isPersistedRequired,
  log,
}: ApolloOptions): Promise<ApolloServer<PlanningContext>> {
  const apollo = new ApolloServer<PlanningContext>({
    schema,
    introspection: true,
    ...(isPersistedRequired && { persistedQueries: false as const }),
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxTokens: limits.tokens },
    formatError: createErrorFormatter((error, id) => log.error({ err: error, id }, "masked error")),
    logger: log,
    stopOnTerminationSignals: false,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      createLimitsPlugin(limits),
      legacyStatusPlugin,
      createRememberDocumentsPlugin(documents),
      ...(isStoreUseReported ? [storeReportPlugin] : []),
    ],
  });
  await apollo.start();
  return apollo;
}
