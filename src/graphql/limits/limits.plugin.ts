import type { ApolloServerPlugin } from "@apollo/server";
import { GraphQLError } from "graphql";
import type { GraphContext } from "../context.js";
import type { GraphLimits } from "./limits.js";
import { measureCost } from "./measure-cost.js";
import { measureDepth } from "./measure-depth.js";

/** Refuses documents that are too deep or could cost too much, before anything is executed. */
export function createLimitsPlugin(limits: GraphLimits): ApolloServerPlugin<GraphContext> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ schema, document, request, operationName }) {
          const depth = measureDepth(document);
          checkLimit("depth", depth, limits.depth, "nest fewer fields");
          const variables = request.variables ?? {};
          const cost = measureCost(schema, document, variables, operationName ?? undefined);
          checkLimit("cost", cost, limits.cost, "ask for smaller pages or fewer relations at once");
        },
      };
    },
  };
}

function checkLimit(limit: string, actual: number, maximum: number, advice: string): void {
  if (actual <= maximum) return;
  throw new GraphQLError(
    `The request's ${limit} is ${actual}, allowed are ${maximum}; ${advice}.`,
    { extensions: { code: "LIMIT_EXCEEDED", limit, maximum, actual, http: { status: 400 } } },
  );
}
