import type { Change } from "../../domain/change.js";
import { CONCEPT_KINDS, CONCEPT_STATUSES, type Concept } from "../../domain/concept.js";
import { EDGE_TYPES, type Edge, type EdgeIdentity, edgeRank } from "../../domain/edge.js";
import { IMPORTANCES } from "../../domain/level.js";
import type { Source } from "../../domain/source.js";
import { toSortLabel } from "../../lib/text-order.js";
import {
  type CurrentItems,
  mentionedConcepts,
  mentionedEdges,
  mentionedUris,
  type NormalizedBatch,
  toEdgeId,
  type WritePlan,
} from "../plan-write.js";
import { readLatest } from "./changes.js";
import { decodeEdge, encodeEdge } from "./codec.js";
import { findConcept, findKeyByUri } from "./concepts.js";
import type { Statements } from "./statements.js";

const ID_OF_KEY = "(select id from concept where key = ?)";

/** Reads what a write must be compared with. */
export function readCurrentItems(statements: Statements, batch: NormalizedBatch): CurrentItems {
  return {
    version: readLatest(statements).version,
    sources: new Map(listSources(statements).map((source) => [source.key, source])),
    concepts: collect(mentionedConcepts(batch), (key) => findConcept(statements, key)),
    keysByUri: collect(mentionedUris(batch), (uri) => findKeyByUri(statements, uri)),
    edges: new Map(
      mentionedEdges(batch)
        .flatMap((identity) => findEdge(statements, identity) ?? [])
        .map((edge) => [toEdgeId(edge), edge]),
    ),
  };
}

/** Writes a plan that is not empty, as the given version. */
export function applyPlan(
  statements: Statements,
  plan: WritePlan,
  change: Omit<Change, "entries">,
): void {
  for (const source of plan.sources) writeSource(statements, source);
  for (const concept of plan.concepts) writeConcept(statements, concept);
  for (const edge of plan.edges) writeEdge(statements, edge);
  for (const identity of plan.removedEdges) removeEdge(statements, identity);
  statements.run(
    "insert into change (version, at, actor, reason, entries) values (?, ?, ?, ?, ?)",
    change.version,
    change.at,
    change.actor,
    change.reason,
    JSON.stringify(plan.entries),
  );
}

/** Lists all sources by key. */
export function listSources(statements: Statements): Source[] {
  const rows = statements.all("select data from source order by key");
  return rows.map(([data]) => JSON.parse(String(data)) as Source);
}

function findEdge(statements: Statements, identity: EdgeIdentity): Edge | undefined {
  const row = statements.first(
    `select data from edge where source = ${ID_OF_KEY} and type = ? and target = ${ID_OF_KEY}`,
    ...toColumns(identity),
  );
  return row && decodeEdge(identity, String(row[0]));
}

function writeSource(statements: Statements, source: Source): void {
  statements.run(
    "insert into source (key, data) values (?, ?) on conflict do update set data = excluded.data",
    source.key,
    JSON.stringify(source),
  );
}

function writeConcept(statements: Statements, concept: Concept): void {
  statements.run(
    `insert into concept (key, scheme, kind, status, sort_label, uri, data)
    values (?, ?, ?, ?, ?, ?, ?)
    on conflict (key) do update set kind = excluded.kind, status = excluded.status,
      sort_label = excluded.sort_label, uri = excluded.uri, data = excluded.data`,
    concept.key,
    concept.scheme,
    CONCEPT_KINDS.indexOf(concept.kind),
    CONCEPT_STATUSES.indexOf(concept.status),
    toSortLabel(concept.label),
    concept.uri,
    JSON.stringify(concept),
  );
}

function writeEdge(statements: Statements, edge: Edge): void {
  statements.run(
    `insert into edge (source, type, target, rank, importance, data)
    values (${ID_OF_KEY}, ?, ${ID_OF_KEY}, ?, ?, ?)
    on conflict do update set rank = excluded.rank, importance = excluded.importance,
      data = excluded.data`,
    ...toColumns(edge),
    edgeRank(edge),
    edge.importance && IMPORTANCES.indexOf(edge.importance),
    encodeEdge(edge),
  );
}

function removeEdge(statements: Statements, identity: EdgeIdentity): void {
  statements.run(
    `delete from edge where source = ${ID_OF_KEY} and type = ? and target = ${ID_OF_KEY}`,
    ...toColumns(identity),
  );
}

function toColumns({ from, type, to }: EdgeIdentity): [string, number, string] {
  return [from, EDGE_TYPES.indexOf(type), to];
}

function collect<Key, Value>(keys: readonly Key[], find: (key: Key) => Value | undefined) {
  const found = new Map<Key, Value>();
  for (const key of keys) {
    const value = find(key);
    if (value !== undefined) found.set(key, value);
  }
  return found;
}
