/** How the API took a question. */
export type Answer<Data> =
  | { readonly state: "answered"; readonly data: Data }
  /** It answered, but with an error instead of data. */
  | { readonly state: "refused"; readonly message: string }
  /** Nothing came back within the time, or nothing that GraphQL would say. */
  | { readonly state: "unreachable" };

interface Body<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly { readonly message: string }[];
}

const TIMEOUT_MS = 10_000;

/** Sends a query to the API. Never rejects; an answer with any error counts as refused. */
export async function askGraph<Data>(
  endpoint: URL,
  query: string,
  variables: object = {},
): Promise<Answer<Data>> {
  try {
    const response = await fetch(endpoint, {
      method: "POST",
      headers: { "content-type": "application/json", accept: "application/json" },
      body: JSON.stringify({ query, variables }),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    return toAnswer((await response.json()) as Body<Data>);
  } catch {
    return { state: "unreachable" };
  }
}

function toAnswer<Data>({ data, errors }: Body<Data>): Answer<Data> {
  const [error] = errors ?? [];
  if (error) return { state: "refused", message: error.message };
  return data ? { state: "answered", data } : { state: "unreachable" };
}
