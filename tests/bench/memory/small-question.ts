import type { BenchGraph } from "../graph/bench-graph.js";
import type { Client, Question } from "../measure/client.js";

/** Asks a small question over and over, one at a time, until told to stop. */
export interface SteadyAsker {
  /** Ends asking; resolves with the milliseconds of each answer. */
  stop(): Promise<readonly number[]>;
}

const DOCUMENT =
  "query ($role: String!) { role(slug: $role) { id slug label description aliases } }";

/** Begins to ask about one role after the other. */
export function askSteadily(client: Client, { typicalRoles }: BenchGraph): SteadyAsker {
  const questions = typicalRoles.map(
    (role): Question => ({ document: DOCUMENT, variables: { role } }),
  );
  const times: number[] = [];
  const stopping = new AbortController();
  const asking = (async () => {
    while (!stopping.signal.aborted) {
      for (const question of questions) times.push((await client.ask(question)).milliseconds);
    }
  })();
  return {
    async stop() {
      stopping.abort();
      await asking;
      return times;
    },
  };
}
