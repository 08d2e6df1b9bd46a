import type { FastifyBaseLogger } from "fastify";
import type { GraphMaps } from "../graphql/graph-map/graph-maps.js";
import type { GraphSearch } from "../search/graph-search.js";
import type { GraphReader } from "../store/store.js";

/** What takes so long to make that nobody should wait for it. */
interface SlowAnswers {
  readonly search: GraphSearch;
  readonly maps: GraphMaps;
}

/**
 * Makes the search's index, then lays the map out, before somebody asks for them. A graph that is not in memory may be
 * too large to be read for what nobody asks for. Resolves in any case: what failed is made with the next request.
 */
export async function prepareAnswers(
  reader: GraphReader,
  { search, maps }: SlowAnswers,
  log: Pick<FastifyBaseLogger, "warn">,
  signal: AbortSignal,
): Promise<void> {
  if (reader.snapshotVersion === undefined) return;
  try {
    await search.prepare(signal);
    await maps.prepare(reader);
  } catch (error) {
    if (signal.aborted) return;
    log.warn(
      { err: error },
      "search and map could not be prepared; the next request for them tries again",
    );
  }
}
