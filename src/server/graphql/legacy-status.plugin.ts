import type { ApolloServerPlugin } from "@apollo/server";
import type { GraphContext } from "../../graphql/context.js";

const LEGACY = "application/json";
const CURRENT = "application/graphql-response+json";

/**
 * Answers wrong documents with status 200 when the client accepts the legacy media type only, as
 * GraphQL over HTTP recommends; other clients get the status of the mistake.
 */
export const legacyStatusPlugin: ApolloServerPlugin<GraphContext> = {
  async requestDidStart() {
    return {
      async willSendResponse({ request, response }) {
        const accept = request.http?.headers.get("accept") ?? "";
        const isLegacy = accept.includes(LEGACY) && !accept.includes(CURRENT);
        const isWrongDocument = response.http.status === 400 && request.query !== undefined;
        if (isLegacy && isWrongDocument) response.http.status = 200;
      },
    };
  },
};
