import neo4j from "neo4j-driver";
import type { Change } from "../../domain/change.js";
import { CONCEPT_KINDS, type Concept, type ConceptKind } from "../../domain/concept.js";
import type { ConceptKey } from "../../domain/concept-key.js";
import { EDGE_TYPES, type Edge, type EdgeIdentity, type EdgeType } from "../../domain/edge.js";
import {
  type CurrentItems,
  mentionedEdges,
  mentionedUris,
  type NormalizedBatch,
  namedConcepts,
  toEdgeId,
  type WritePlan,
  writtenConcepts,
} from "../plan-write.js";
import { decodeConcept, decodeProperties, encodeConcept, encodeProperties } from "./codec.js";
import type { Parameters, Row, Run } from "./connection/bolt.js";
import { CONCEPTS_BY_KEY, KEYS_BY_URI, KINDS_BY_KEY } from "./cypher/concepts.js";
import { RECORD_CHANGE } from "./cypher/graph.js";
import {
  ADD_TO_COUNTS,
  createConcepts,
  createEdges,
  findEdges,
  MERGE_SOURCES,
  REPLACE_CONCEPTS,
  relabelConcepts,
  removeEdges,
  replaceEdges,
} from "./cypher/writes.js";
import { listSources } from "./graph.js";

/** Reads what a write must be compared with, all statements in one go. */
export async function readCurrentItems(
  run: Run,
  batch: NormalizedBatch,
  version: number,
): Promise<CurrentItems> {
  const [sources, concepts, kinds, keysByUri, edges] = await Promise.all([
    listSources(run),
    readEntries(run, CONCEPTS_BY_KEY, writtenConcepts(batch)),
    readEntries(run, KINDS_BY_KEY, namedConcepts(batch)),
    readEntries(run, KEYS_BY_URI, mentionedUris(batch)),
    readEdges(run, mentionedEdges(batch)),
  ]);
  return {
    version,
    sources: new Map(sources.map((source) => [source.key, source])),
    concepts: new Map(concepts.map(decodeConcept).map((concept) => [concept.key, concept])),
    kinds: new Map(kinds.map(([key, kind]) => [key as ConceptKey, kind as ConceptKind])),
    keysByUri: new Map(keysByUri.map(([uri, key]) => [String(uri), key as ConceptKey])),
    edges: new Map(edges.map((edge) => [toEdgeId(edge), edge])),
  };
}

/** Writes a plan that is not empty, as the given version; all statements in one go. */
export async function applyPlan(
  run: Run,
  plan: WritePlan,
  current: CurrentItems,
  change: Omit<Change, "entries">,
): Promise<void> {
  const newConcepts = plan.concepts.filter(({ key }) => !current.concepts.has(key));
  const oldConcepts = plan.concepts.filter(({ key }) => current.concepts.has(key));
  const moved = oldConcepts.filter(({ key, kind }) => current.concepts.get(key)?.kind !== kind);
  const newEdges = plan.edges.filter((edge) => !current.edges.has(toEdgeId(edge)));
  const oldEdges = plan.edges.filter((edge) => current.edges.has(toEdgeId(edge)));
  await Promise.all([
    runForRows(run, MERGE_SOURCES, plan.sources),
    ...CONCEPT_KINDS.map((kind) =>
      runForRows(run, createConcepts(kind), ofKind(newConcepts, kind).map(encodeConcept)),
    ),
    runForRows(run, REPLACE_CONCEPTS, oldConcepts.map(encodeConcept)),
    ...CONCEPT_KINDS.map((kind) =>
      runForRows(
        run,
        relabelConcepts(kind),
        ofKind(moved, kind).map(({ key }) => ({ key })),
      ),
    ),
    ...EDGE_TYPES.flatMap((type) => [
      runForRows(run, createEdges(type), ofType(newEdges, type).map(toEdgeRow)),
      runForRows(run, replaceEdges(type), ofType(oldEdges, type).map(toEdgeRow)),
      runForRows(run, removeEdges(type), ofType(plan.removedEdges, type)),
    ]),
    runForRows(run, ADD_TO_COUNTS, toCountRows(plan.concepts, current)),
    run(RECORD_CHANGE, {
      ...change,
      version: neo4j.int(change.version),
      entries: plan.entries.map((entry) => JSON.stringify(entry)),
    }),
  ]);
}

async function readEntries(run: Run, statement: string, keys: readonly string[]): Promise<Row[]> {
  if (keys.length === 0) return [];
  const rows = await run(statement, { keys });
  return rows.flatMap(([entries]) => entries as Row[]);
}

async function readEdges(run: Run, identities: readonly EdgeIdentity[]): Promise<Edge[]> {
  const lists = await Promise.all(
    EDGE_TYPES.map(async (type) => {
      const wanted = ofType(identities, type).map(({ from, to }) => ({ from, to }));
      const rows = wanted.length === 0 ? [] : await run(findEdges(type), { rows: wanted });
      return (rows as readonly [ConceptKey, ConceptKey, ...unknown[]][]).map(
        ([from, to, ...properties]) => decodeProperties({ from, type, to }, properties),
      );
    }),
  );
  return lists.flat();
}

async function runForRows(run: Run, statement: string, rows: readonly object[]): Promise<void> {
  if (rows.length > 0) await run(statement, { rows });
}

function ofKind(concepts: readonly Concept[], kind: ConceptKind): Concept[] {
  return concepts.filter((concept) => concept.kind === kind);
}

function ofType<Item extends EdgeIdentity>(items: readonly Item[], type: EdgeType): Item[] {
  return items.filter((item) => item.type === type);
}

function toEdgeRow(edge: Edge): Parameters {
  return { from: edge.from, to: edge.to, properties: encodeProperties(edge) };
}

/** By how much the number of concepts of each scheme, kind and status changes. */
function toCountRows(written: readonly Concept[], current: CurrentItems): Parameters[] {
  const differences = new Map<string, number>();
  const add = (concept: Concept | undefined, difference: number) => {
    if (!concept) return;
    const group = `${concept.scheme} ${concept.kind} ${concept.status}`;
    differences.set(group, (differences.get(group) ?? 0) + difference);
  };
  for (const concept of written) {
    add(current.concepts.get(concept.key), -1);
    add(concept, 1);
  }
  return [...differences]
    .filter(([, difference]) => difference !== 0)
    .map(([group, difference]) => {
      const [scheme, kind, status] = group.split(" ");
      return { scheme, kind, status, difference: neo4j.int(difference) };
    });
}
