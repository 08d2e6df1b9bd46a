import neo4j from "neo4j-driver";
import { CONCEPT_KINDS, type Concept, type ConceptKind } from "../../domain/concept.js";
import type { ConceptKey } from "../../domain/concept-key.js";
import { compareCodePoints } from "../../lib/text-order.js";
import type { PageRequest } from "../page.js";
import type { ConceptFilter, ConceptOrder, FacetCount, FacetKind, GraphInfo } from "../store.js";
import { decodeConcept } from "./codec.js";
import type { Row } from "./connection/bolt.js";
import type { Entries } from "./connection/keyed-reads.js";
import {
  CONCEPTS_BY_KEY,
  categoryFacetStatement,
  countStatement,
  facetStatement,
  KEYS_BY_URI,
  pageStatement,
} from "./cypher/concepts.js";
import { CONCEPT_COUNTS } from "./cypher/graph.js";
import type { Database } from "./database.js";
import { isImpossible, toSelection } from "./selection.js";

/** Finds concepts by key. */
export async function findConcepts(
  database: Database,
  keys: readonly ConceptKey[],
): Promise<readonly (Concept | undefined)[]> {
  return database.readByKey(
    {
      statement: CONCEPTS_BY_KEY,
      decode: ([row], _key, version) => row && database.concepts.read(row, version),
    },
    keys,
  );
}

/** Finds the keys of the concepts with the URIs. */
export async function findKeysByUri(
  database: Database,
  uris: readonly string[],
): Promise<readonly (ConceptKey | undefined)[]> {
  return database.readByKey({ statement: KEYS_BY_URI, decode: toKey }, uris);
}

function toKey([row]: Entries): ConceptKey | undefined {
  return row?.[1] as ConceptKey | undefined;
}

/** Lists a page of concepts along an index on the sort label. */
export async function pageConcepts(
  database: Database,
  filter: ConceptFilter,
  order: ConceptOrder,
  page: PageRequest,
): Promise<readonly Concept[]> {
  if (isImpossible(filter)) return [];
  const { shape, parameters } = toSelection(filter, order, page);
  const isDescending = (order === "LABEL_DESC") !== (page.fromEnd === true);
  const rows = await database.read(pageStatement(shape, isDescending), {
    ...parameters,
    size: neo4j.int(page.size),
  });
  const concepts = rows.flatMap(([entries]) => (entries as Row[]).map(decodeConcept));
  return page.fromEnd ? concepts.toReversed() : concepts;
}

/** Counts concepts: from the kept numbers, unless labels or the hierarchy matter. */
export async function countConcepts(database: Database, filter: ConceptFilter): Promise<number> {
  if (isImpossible(filter)) return 0;
  if (isCounted(filter)) {
    const counts = await readCounts(database, filter);
    return counts.reduce((sum, { count }) => sum + count, 0);
  }
  const { shape, parameters } = toSelection(filter);
  const [row] = await database.read(countStatement(shape), parameters);
  return Number(row?.[0] ?? 0);
}

/** Counts concepts by one kind of facet, largest first, then by key. */
export async function countFacets(
  database: Database,
  filter: ConceptFilter,
  by: FacetKind,
  size: number,
): Promise<readonly FacetCount[]> {
  if (isImpossible(filter)) return [];
  if (by !== "CATEGORY" && isCounted(filter)) {
    return groupCounts(await readCounts(database, filter), by).slice(0, size);
  }
  const { shape, parameters } = toSelection(filter);
  const statement =
    by === "CATEGORY"
      ? categoryFacetStatement(shape)
      : facetStatement(shape, by === "SCHEME" ? "scheme" : "kind");
  const rows = await database.read(statement, { ...parameters, size: neo4j.int(size) });
  return rows.map(([key, count]) => ({ by, key: String(key), count: Number(count) }));
}

/** Counts ACTIVE concepts by scheme, then kind in the order of CONCEPT_KINDS. */
export async function countKinds(database: Database): Promise<GraphInfo["counts"]> {
  const counts = await readCounts(database, { statuses: ["ACTIVE"] });
  return counts
    .map(({ scheme, kind, count }) => ({ scheme, kind, count }))
    .sort(
      (left, right) =>
        compareCodePoints(left.scheme, right.scheme) ||
        CONCEPT_KINDS.indexOf(left.kind) - CONCEPT_KINDS.indexOf(right.kind),
    );
}

interface ConceptCount {
  readonly scheme: string;
  readonly kind: ConceptKind;
  readonly count: number;
}

function isCounted({ labelStartsWith, within }: ConceptFilter): boolean {
  return labelStartsWith === undefined && within === undefined;
}

/** The key of what is of the whole graph. */
const WHOLE = "";

/** Reads the kept numbers, a handful, and picks those of a filter. */
async function readCounts(
  database: Database,
  { kinds, schemes, statuses }: ConceptFilter,
): Promise<ConceptCount[]> {
  const question = { statement: CONCEPT_COUNTS, decode: (entries: Entries) => entries };
  const [entries = []] = await database.readByKey(question, [WHOLE]);
  return (entries as readonly CountEntry[])
    .filter(
      ([, scheme, kind, status]) =>
        (schemes?.includes(scheme) ?? true) &&
        (kinds?.includes(kind) ?? true) &&
        (statuses?.includes(status) ?? true),
    )
    .map(([, scheme, kind, , count]) => ({ scheme, kind, count }));
}

type CountEntry = readonly [
  key: typeof WHOLE,
  scheme: string,
  kind: ConceptKind,
  status: Concept["status"],
  count: number,
];

function groupCounts(counts: readonly ConceptCount[], by: "SCHEME" | "KIND"): FacetCount[] {
  const sums = new Map<string, number>();
  for (const { scheme, kind, count } of counts) {
    const key = by === "SCHEME" ? scheme : kind;
    sums.set(key, (sums.get(key) ?? 0) + count);
  }
  return [...sums]
    .map(([key, count]) => ({ by, key, count }))
    .sort((left, right) => right.count - left.count || compareCodePoints(left.key, right.key));
}
