import type { HTTPGraphQLResponse } from "@apollo/server";
import type { GraphQLFormattedError } from "graphql";
import { RequestPlanner } from "../../graphql/learning-path/request-planner.js";
import { Answer } from "./answer.js";
import { executeOwn, findSuccess } from "./execute-by-apollo.js";
import type { GraphqlRequest } from "./graphql-request.js";
import type { GraphqlRouteOptions } from "./graphql-route.js";
import { attemptAnswer } from "./known-answers.js";

/** What the graph says to a question: the data whole, or why there is none. */
export type GraphAnswer<Data> =
  | { readonly state: "answered"; readonly data: Data; readonly isRepeatable: boolean }
  | { readonly state: "refused"; readonly code: string; readonly message: string };

/** Asks the graph; an answer with any error counts as refused. */
export type AskGraph = <Data>(
  text: string,
  variables: GraphqlRequest["variables"],
) => Promise<GraphAnswer<Data>>;

/**
 * Makes what asks the graph for the server's own pages, in the way `/graphql` answers: with the same kept
 * answers, limits and masked errors.
 */
export function createAskGraph(options: GraphqlRouteOptions): AskGraph {
  return async (text, variables) => {
    const question: GraphqlRequest = { text, variables, operationName: undefined };
    const reader = options.snapshot();
    const attempt = await attemptAnswer(question, reader, options);
    if (attempt.answer) return toAnswered(attempt.answer.body.toString(), true);
    const planner = new RequestPlanner(options.planning);
    const context = { ...options.createContext(reader), planner };
    await options.takeTurn();
    const response = await executeOwn(options.apollo, question, context);
    const success = findSuccess(response);
    if (success === undefined) return toRefused(response);
    if (planner.isRepeatable) attempt.keep(new Answer(success));
    return toAnswered(success, planner.isRepeatable);
  };
}

function toAnswered<Data>(text: string, isRepeatable: boolean): GraphAnswer<Data> {
  const { data } = JSON.parse(text) as { data: Data };
  return { state: "answered", data, isRepeatable };
}

function toRefused({ body }: HTTPGraphQLResponse): GraphAnswer<never> {
  const text = body.kind === "complete" ? body.string : "{}";
  const { errors } = JSON.parse(text) as { errors?: GraphQLFormattedError[] };
  const [error] = errors ?? [];
  if (!error) throw new Error("Expected an answer of one piece with an error in it.");
  return { state: "refused", code: String(error.extensions?.code), message: error.message };
}
