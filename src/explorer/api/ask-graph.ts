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

/** A network that has just come back may lose what is sent next; how long to wait before each other try. */
const PAUSES_MS = [250, 1000];

/**
 * Sends a query to the API, up to three times within two seconds where the network loses it. Never rejects;
 * an answer with any error counts as refused.
 */
export async function askGraph<Data>(
  endpoint: URL,
  query: string,
  variables: object = {},
): Promise<Answer<Data>> {
  const send = () =>
    fetch(endpoint, {
      method: "POST",
      headers: { "content-type": "application/json", accept: "application/json" },
      body: JSON.stringify({ query, variables }),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
  try {
    const response = await repeatWhereLost(send);
    return toAnswer((await response.json()) as Body<Data>);
  } catch {
    return { state: "unreachable" };
  }
}

async function repeatWhereLost(send: () => Promise<Response>): Promise<Response> {
  for (const pauseMs of PAUSES_MS) {
    try {
      return await send();
    } catch (error) {
      // Lost is a TypeError. What took too long would take as long again, and offline nothing is sent.
      if (!(error instanceof TypeError) || !navigator.onLine) throw error;
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
    }
  }
  return send();
}

function toAnswer<Data>({ data, errors }: Body<Data>): Answer<Data> {
  const [error] = errors ?? [];
  if (error) return { state: "refused", message: error.message };
  return data ? { state: "answered", data } : { state: "unreachable" };
}
