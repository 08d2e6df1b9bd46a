import { Agent, type IncomingMessage, request } from "node:http";

/** A GraphQL document with its variables. */
export interface Question {
  readonly document: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The `data` of an answer, of the shape of the question. */
export type AnswerData = Readonly<Record<string, unknown>>;

export interface Answer {
  /** From sending the request to the last byte of the answer. */
  readonly milliseconds: number;
  readonly bytes: number;
  readonly data: AnswerData;
  /** What the server says of its store; all 0 when it was not asked to report. */
  readonly store: { readonly calls: number; readonly milliseconds: number };
}

export interface Client {
  /** Asks and waits for the answer. Rejects when it holds an error. */
  ask(question: Question): Promise<Answer>;
  close(): void;
}

/** Makes a client that asks one question at a time over one kept connection. */
export function createClient(url: string): Client {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  return {
    async ask({ document, variables }) {
      const payload = JSON.stringify({ query: document, variables });
      const start = performance.now();
      const text = await post(`${url}/graphql`, payload, agent);
      return toAnswer(performance.now() - start, text);
    },
    close: () => agent.destroy(),
  };
}

function post(url: string, payload: string, agent: Agent): Promise<Buffer> {
  const headers = {
    "content-type": "application/json",
    "content-length": Buffer.byteLength(payload),
  };
  return new Promise((resolve, reject) => {
    request(url, { method: "POST", agent, headers }, (response) => {
      readAll(response).then(resolve, reject);
    })
      .on("error", reject)
      .end(payload);
  });
}

async function readAll(response: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const part of response) chunks.push(part as Buffer);
  return Buffer.concat(chunks);
}

function toAnswer(milliseconds: number, text: Buffer): Answer {
  const { data, errors, extensions } = JSON.parse(text.toString()) as {
    data?: AnswerData;
    errors?: unknown;
    extensions?: { store?: Answer["store"] };
  };
  if (errors !== undefined || !data) throw new Error(`The answer is an error: ${text.toString()}`);
  const store = extensions?.store ?? { calls: 0, milliseconds: 0 };
  return { milliseconds, bytes: text.length, data, store };
}
