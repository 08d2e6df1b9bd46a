import { setTimeout as delay } from "node:timers/promises";
import type { Client } from "../measure/client.js";

const POLL_MS = 50;
const READS = "{ graph { reads { version } } }";
/** Answered when the search's index and the map are there. */
const PREPARED = '{ suggest(prefix: "a") { score } graphMap(maxNodes: 1) { complete } }';

/** Waits until a server reads from memory and has made all that it makes ready at its start. */
export async function waitUntilPrepared(client: Client): Promise<void> {
  for (;;) {
    const { data } = await client.ask({ document: READS, variables: {} });
    const { reads } = data.graph as { reads: { version: number | null } };
    if (reads.version !== null) break;
    await delay(POLL_MS);
  }
  await client.ask({ document: PREPARED, variables: {} });
}
