import { ApolloServer } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from "@apollo/server/plugin/disabled";
import type { FastifyBaseLogger } from "fastify";
import { buildGraphSchema } from "../graphql/build-schema.js";
import type { GraphContext } from "../graphql/context.js";
import { createErrorFormatter } from "../graphql/errors.js";
import type { GraphLimits } from "../graphql/limits/limits.js";
import { createLimitsPlugin } from "../graphql/limits/limits.plugin.js";
import { legacyStatusPlugin } from "./legacy-status.plugin.js";
import { storeReportPlugin } from "./store-report.plugin.js";

export interface ApolloOptions {
  readonly limits: GraphLimits;
  readonly isStoreUseReported: boolean;
  readonly log: FastifyBaseLogger;
}

/**
 * Makes and starts Apollo Server. Its cache control plugin is off, for it wraps every field (half of
 * the time of a large answer); so is whatever would talk to the network.
 */
export async function createApollo({
  limits,
  isStoreUseReported,
  log,
}: ApolloOptions): Promise<ApolloServer<GraphContext>> {
  const apollo = new ApolloServer<GraphContext>({
    schema: buildGraphSchema(),
    introspection: true,
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
      ...(isStoreUseReported ? [storeReportPlugin] : []),
    ],
  });
  await apollo.start();
  return apollo;
}
