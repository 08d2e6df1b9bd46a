import "reflect-metadata";
import { createServer, type ServerOptions } from "../../src/server/create-server.js";
import type { GraphqlOptions } from "../../src/server/graphql/add-graphql.js";
import type { GraphStore } from "../../src/store/store.js";

/** What a GraphQL request is answered with. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly body: {
    // biome-ignore lint/suspicious/noExplicitAny: answers have the shape of the test's own query
    readonly data?: any;
    readonly errors?: readonly {
      readonly message: string;
      readonly path?: readonly (string | number)[];
      readonly extensions: Readonly<Record<string, unknown>>;
    }[];
    readonly extensions?: {
      readonly store?: { readonly calls: number; readonly milliseconds: number };
    };
  };
}

export interface TestServer {
  readonly url: string;
  /** Posts a document and reads the whole answer. */
  query(document: string, variables?: object): Promise<Answer>;
  close(): Promise<void>;
  /** Closes it as a killed process would: with every connection, whatever is on its way. */
  kill(): Promise<void>;
}

/** As a server has it that nobody configured. */
const DEFAULT_GRAPHQL: GraphqlOptions = {
  limits: { tokens: 5_000, depth: 25, cost: 100_000 },
  isStoreUseReported: false,
  isCompiled: true,
  cacheBytes: 64_000_000,
  persistedPath: "",
  isPersistedRequired: false,
  persistedMaximumAge: 60,
};

/** Other tests may keep the solver's thread from running for a while, and answers are to be whole. */
const PATIENT: ServerOptions["planning"] = { milliseconds: 120_000, queueLimit: 32 };

const DEFAULTS: Omit<ServerOptions, "store"> = {
  graphql: DEFAULT_GRAPHQL,
  planning: PATIENT,
  bodyLimit: 262_144,
  requestTimeout: 10_000,
  corsOrigins: [],
  logLevel: "silent",
};

/** What a test sets differently. */
export type TestServerOptions = Partial<Omit<ServerOptions, "graphql">> & {
  readonly graphql?: Partial<GraphqlOptions>;
  /** A free one by default. */
  readonly port?: number;
};

/** Starts the real server on 127.0.0.1; closing it leaves the store open. */
export async function startTestServer(
  store: GraphStore,
  { graphql, port = 0, ...options }: TestServerOptions = {},
): Promise<TestServer> {
  const server = await createServer({
    ...DEFAULTS,
    ...options,
    graphql: { ...DEFAULT_GRAPHQL, ...graphql },
    store,
  });
  const url = await server.listen({ host: "127.0.0.1", port });
  return {
    url,
    query: (query, variables = {}) => post(`${url}/graphql`, { query, variables }),
    close: () => server.close(),
    kill: async () => {
      const closed = server.close();
      server.server.closeAllConnections();
      await closed;
    },
  };
}

async function post(url: string, payload: object): Promise<Answer> {
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(payload),
  });
  const text = await response.text();
  const { status, headers } = response;
  return { status, headers, text, body: JSON.parse(text) as Answer["body"] };
}
