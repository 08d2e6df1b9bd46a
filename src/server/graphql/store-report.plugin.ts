import type { ApolloServerPlugin } from "@apollo/server";
import type { GraphContext } from "../../graphql/context.js";

/** For development: answers carry in `extensions.store` how often the store was called, and its time. */
export const storeReportPlugin: ApolloServerPlugin<GraphContext> = {
  async requestDidStart() {
    return {
      async willSendResponse({ response, contextValue }) {
        if (response.body.kind !== "single") return;
        const { calls, milliseconds } = contextValue.storeUse;
        response.body.singleResult.extensions = {
          ...response.body.singleResult.extensions,
          store: { calls, milliseconds: Math.round(milliseconds * 100) / 100 },
        };
      },
    };
  },
};
