import { conceptColumns, returnSliced } from "./names.js";

/** The names of the indexes that can be used, those of constraints among them. */
export const ONLINE_INDEXES = "SHOW INDEXES YIELD name, state WHERE state = 'ONLINE' RETURN name";

/** Waits, for 15 seconds at most, until every index can be used. */
export const AWAIT_INDEXES = "CALL db.awaitIndexes(15)";

/** The version, its time and the layout; no row in a database that was never written to. */
export const GRAPH_STATE = `MATCH (g:Graph {name: 'rolegraph'})
RETURN g.version, g.updatedAt, g.layout`;

/**
 * The version and its time as one text, as an entry that precedes those of another statement. Neo4j
 * works through the parts of a union one after the other, so nothing behind this is of an older version.
 */
export const GRAPH_VERSION = `MATCH (g:Graph {name: 'rolegraph'})
RETURN [[null, g.version + ' ' + g.updatedAt]] AS entries`;

/** Marks a new database with its layout; an old one keeps its own. */
export const CREATE_GRAPH = `MERGE (g:Graph {name: 'rolegraph'})
ON CREATE SET g.version = 0, g.layout = $layout, g.isLocked = true`;

/**
 * Makes writers wait for each other: setting a property locks the node until the transaction ends,
 * also when the value stays the same (removing an absent one does not).
 */
export const LOCK_GRAPH = `${CREATE_GRAPH}
SET g.isLocked = true`;

/** Raises the version, with the change that made it. */
export const RECORD_CHANGE = `MATCH (g:Graph {name: 'rolegraph'})
SET g.version = $version, g.updatedAt = $at
CREATE (c:Change {version: $version, at: $at, actor: $actor, reason: $reason, entries: $entries})`;

/** The changes behind a version; a change with many entries comes in several rows. */
export const CHANGES_SINCE = `MATCH (c:Change) WHERE c.version > $since
WITH c ORDER BY c.version LIMIT $limit
WITH c.version AS version, c.at AS at, c.actor AS actor, c.reason AS reason, c.entries AS items
UNWIND range(0, size(items) - 1, 25) AS start
RETURN version, at, actor, reason, items[start..start + 25]`;

/** All sources by key. */
export const SOURCES = `MATCH (s:Source)
WITH s ORDER BY s.key
WITH collect([s.key, s.title, s.url, s.licence, s.version, s.retrieved]) AS items
${returnSliced(50)}`;

/** The numbers of concepts by scheme, kind and status, which every write keeps; all are of the key ''. */
export const CONCEPT_COUNTS = `MATCH (c:ConceptCount) WHERE c.count > 0
RETURN [['', c.scheme, c.kind, c.status, c.count]] AS entries`;

/** The next `$size` concepts behind `$after` by key. */
export const EXPORTED_CONCEPTS = `MATCH (n:Concept) WHERE n.key > $after
WITH n ORDER BY n.key LIMIT $size
WITH collect(${conceptColumns("n")}) AS items
${returnSliced(25)}`;
