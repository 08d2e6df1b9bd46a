import type { ApolloServerPlugin } from "@apollo/server";
import type { GraphContext } from "../../graphql/context.js";

/** What answers tell of their use of the store. */
export function reportStoreUse({ storeUse: { calls, milliseconds } }: GraphContext) {
  return { store: { calls, milliseconds: Math.round(milliseconds * 100) / 100 } };
}

/** For development: answers carry in `extensions.store` how often the store was called, and its time. */
export const storeReportPlugin: ApolloServerPlugin<GraphContext> = {
  async requestDidStart() {
    return {
      async willSendResponse({ response, contextValue }) {
        if (response.body.kind !== "single") return;
        response.body.singleResult.extensions = {
          ...response.body.singleResult.extensions,
          ...reportStoreUse(contextValue),
        };
      },
    };
  },
};
