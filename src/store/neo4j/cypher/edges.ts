import { EDGE_TYPES, type EdgeType } from "../../../domain/edge.js";
import type { Direction } from "../../store.js";
import { ALL_EDGE_TYPES, conceptColumns, EDGE_COLUMNS, returnSliced, TYPE_INDEX } from "./names.js";
import { BY_RANK, orderAndLimit, type RangeShape, rangeConditions, toWhere } from "./ranges.js";

/** Which edges of each concept are meant; values are parameters. */
export interface EdgeShape {
  /** In the order of `EDGE_TYPES`, each once, at least one. */
  readonly types: readonly EdgeType[];
  readonly direction: Direction;
  readonly hasKinds: boolean;
  readonly hasImportances: boolean;
  /** Whether the concepts at the other ends come along. */
  readonly hasEnds: boolean;
}

/**
 * The adjacency of each of `$keys`: per key a seek, an expansion and a sort. An edge is a list of
 * its type's place, whether it starts at the key, the other end's key, then `EDGE_COLUMNS`. With ends,
 * the concepts there follow in a list of the same length.
 */
export function edgesStatement(shape: EdgeShape, range: RangeShape): string {
  const conditions = [...filterConditions(shape), ...rangeConditions(BY_RANK, range)];
  const ends = shape.hasEnds ? `, collect(${conceptColumns("t")}) AS ends` : "";
  const isOut = { OUT: "true", IN: "false", BOTH: "startNode(r) = n" }[shape.direction];
  return `UNWIND $keys AS key
MATCH (n:Concept {key: key})
CALL (n) {
  MATCH ${toPattern(shape, "r", "t")} ${toWhere(conditions)}
  WITH n, r, t ${orderAndLimit(toOrder(shape), range)}
  RETURN collect([${toPlace(shape)}, ${isOut}, t.key, ${EDGE_COLUMNS}]) AS edges${ends}
}
RETURN [[key, edges${shape.hasEnds ? ", ends" : ""}]] AS entries`;
}

/** The number of edges of each of `$keys`; without a filter Neo4j keeps it with the node. */
export function countEdgesStatement(shape: EdgeShape): string {
  const conditions = filterConditions(shape);
  const [edge, other] = conditions.length === 0 ? ["", ""] : ["r", "t"];
  return `UNWIND $keys AS key
MATCH (n:Concept {key: key})
WITH collect([key, COUNT { ${toPattern(shape, edge, other)} ${toWhere(conditions)} }]) AS items
${returnSliced(100)}`;
}

/** The edges from the next `$size` concepts behind `$after` by key, by type and target. */
export const EXPORTED_EDGES = `MATCH (n:Concept) WHERE n.key > $after
WITH n ORDER BY n.key LIMIT $size
CALL (n) {
  MATCH (n)-[r:${ALL_EDGE_TYPES}]->(t)
  WITH r, t, ${TYPE_INDEX} AS place ORDER BY place, t.key
  RETURN collect([place, true, t.key, ${EDGE_COLUMNS}]) AS edges
}
RETURN n.key, edges`;

function toPattern({ direction, types }: EdgeShape, edge: string, other: string): string {
  const [left, right] = { OUT: ["-", "->"], IN: ["<-", "-"], BOTH: ["-", "-"] }[direction];
  return `(n)${left}[${edge}:${types.join("|")}]${right}(${other})`;
}

function filterConditions({ hasKinds, hasImportances }: EdgeShape): string[] {
  return [
    ...(hasKinds ? ["t.kind IN $kinds"] : []),
    ...(hasImportances ? ["r.importance IN $importances"] : []),
  ];
}

/** Of one type the place is known beforehand; of several Neo4j looks it up. */
function toPlace({ types: [first, ...others] }: EdgeShape): string {
  return first && others.length === 0 ? `${EDGE_TYPES.indexOf(first)}` : TYPE_INDEX;
}

function toOrder(shape: EdgeShape): string[] {
  return [
    ...(shape.types.length > 1 ? [TYPE_INDEX] : []),
    ...BY_RANK.map(([column]) => column),
    // Two concepts may be joined both ways.
    ...(shape.direction === "BOTH" ? ["startNode(r).key"] : []),
  ];
}
