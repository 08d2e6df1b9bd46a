import type { Fetcher, FetcherParams, FetcherResult } from "@graphiql/toolkit";

/** Makes the function by which GraphiQL asks the API; it rejects with a sentence for the reader. */
export function createGraphFetcher(endpoint: URL): Fetcher {
  return async (parameters, options) => {
    const response = await send(endpoint, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        accept: "application/graphql-response+json, application/json",
        ...options?.headers,
      },
      body: JSON.stringify(withKnownOperation(parameters)),
    });
    return readJson(response);
  };
}

/** For a moment after a change of tabs, GraphiQL still names the operation of the tab before. */
function withKnownOperation({ operationName, ...rest }: FetcherParams): FetcherParams {
  const isKnown = new RegExp(`\\b(?:query|mutation|subscription)\\s+${operationName}\\b`, "u");
  return operationName && isKnown.test(rest.query) ? { ...rest, operationName } : rest;
}

async function send(endpoint: URL, request: RequestInit): Promise<Response> {
  try {
    return await fetch(endpoint, request);
  } catch (error) {
    const message = `${endpoint.href} does not answer. See whether the server is running, then try again.`;
    throw new Error(message, { cause: error });
  }
}

async function readJson(response: Response): Promise<FetcherResult> {
  try {
    return (await response.json()) as FetcherResult;
  } catch (error) {
    const message = `Expected JSON from ${response.url}, got something else with status ${response.status}.`;
    throw new Error(message, { cause: error });
  }
}
