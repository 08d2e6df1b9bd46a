import type { ConceptKind } from "../../../domain/concept.js";
import type { EdgeType } from "../../../domain/edge.js";
import { ALL_KIND_LABELS, EDGE_COLUMNS, KIND_LABELS } from "./names.js";

const MATCH_EDGE_ENDS = `UNWIND $rows AS row
MATCH (a:Concept {key: row.from})
MATCH (b:Concept {key: row.to})`;

/** Writes sources whole; a member that is null goes away. */
export const MERGE_SOURCES = `UNWIND $rows AS row
MERGE (s:Source {key: row.key})
SET s += row`;

/** Adds concepts of one kind. */
export function createConcepts(kind: ConceptKind): string {
  return `UNWIND $rows AS row
CREATE (n:Concept:${KIND_LABELS[kind]})
SET n = row`;
}

/** Replaces the members of concepts; properties that people have added stay. */
export const REPLACE_CONCEPTS = `UNWIND $rows AS row
MATCH (n:Concept {key: row.key})
SET n += row`;

/** Gives concepts the label of another kind. */
export function relabelConcepts(kind: ConceptKind): string {
  return `UNWIND $rows AS row
MATCH (n:Concept {key: row.key})
REMOVE n:${ALL_KIND_LABELS}
SET n:${KIND_LABELS[kind]}`;
}

/** Adds edges of one type. */
export function createEdges(type: EdgeType): string {
  return `${MATCH_EDGE_ENDS}
CREATE (a)-[r:${type}]->(b)
SET r = row.properties`;
}

/** Replaces the members of edges of one type. */
export function replaceEdges(type: EdgeType): string {
  return `${matchEdges(type)}
SET r += row.properties`;
}

/** Removes edges of one type. */
export function removeEdges(type: EdgeType): string {
  return `${matchEdges(type)}
DELETE r`;
}

/** Those of the edges in `$rows` that are there, of one type. */
export function findEdges(type: EdgeType): string {
  return `${matchEdges(type)}
RETURN row.from, row.to, ${EDGE_COLUMNS}`;
}

/**
 * The subquery makes Neo4j find both ends first and expand from the one with fewer edges; without it
 * it may expand thousands of edges of a popular end for every row.
 */
function matchEdges(type: EdgeType): string {
  return `${MATCH_EDGE_ENDS}
CALL (a, b) { MATCH (a)-[r:${type}]->(b) RETURN r }`;
}

/** Adds differences to the numbers of concepts. */
export const ADD_TO_COUNTS = `UNWIND $rows AS row
MERGE (c:ConceptCount {scheme: row.scheme, kind: row.kind, status: row.status})
ON CREATE SET c.count = 0
SET c.count = c.count + row.difference`;
