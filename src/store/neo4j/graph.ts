import neo4j from "neo4j-driver";
import type { Change, ChangeEntry } from "../../domain/change.js";
import type { Source } from "../../domain/source.js";
import { Breather } from "../../lib/breathe.js";
import { decodeSource } from "./codec.js";
import type { Row, Run } from "./connection/bolt.js";
import { CHANGES_SINCE, GRAPH_STATE, SOURCES } from "./cypher/graph.js";

/** The state of the graph node; version 0 in a database that was never written to. */
export interface GraphState {
  readonly version: number;
  readonly updatedAt: string | null;
  readonly layout: number | undefined;
}

/** Tells the version of the graph, its time and the database's layout. */
export async function readState(run: Run): Promise<GraphState> {
  const [row] = await run(GRAPH_STATE);
  if (!row) return { version: 0, updatedAt: null, layout: undefined };
  const [version, updatedAt, layout] = row as [number, string | null, number];
  return { version, updatedAt, layout };
}

/** Lists all sources by key. */
export async function listSources(run: Run): Promise<Source[]> {
  const rows = await run(SOURCES);
  return rows.flatMap(([entries]) => (entries as Row[]).map(decodeSource));
}

/** Lists the changes behind a version, oldest first; lets other work through while it reads large ones. */
export async function listChanges(run: Run, since: number, limit: number): Promise<Change[]> {
  const rows = await run(CHANGES_SINCE, { since: neo4j.int(since), limit: neo4j.int(limit) });
  const changes = new Map<number, Change & { readonly entries: ChangeEntry[] }>();
  const breather = new Breather();
  for (const [version, at, actor, reason, texts] of rows as readonly ChangeRow[]) {
    const change = changes.get(version) ?? { version, at, actor, reason, entries: [] };
    change.entries.push(...texts.map((text) => JSON.parse(text) as ChangeEntry));
    changes.set(version, change);
    await breather.pause();
  }
  return [...changes.values()];
}

type ChangeRow = readonly [number, string, string, string, readonly string[]];
