import {
  CONCEPT_KINDS,
  CONCEPT_STATUSES,
  type Concept,
  type ConceptKind,
} from "../../domain/concept.js";
import type { ConceptKey } from "../../domain/concept-key.js";
import { EDGE_TYPES } from "../../domain/edge.js";
import { toSortLabel } from "../../lib/text-order.js";
import type { PageRequest } from "../page.js";
import type { ConceptFilter, ConceptOrder, FacetCount, FacetKind, GraphInfo } from "../store.js";
import { readConcept, toKey } from "./codec.js";
import { BELOW } from "./descendants.js";
import { addRange, inListOrder, type Keyset, toLimit, toOrderBy } from "./keyset.js";
import type { Statements } from "./statements.js";
import { toCodes, Where } from "./where.js";

/** Above every text that begins with a prefix. */
const LAST_CODE_POINT = "\u{10ffff}";

/** Finds concepts by key, as many at once, which takes half the time of one each; unknown keys are left out. */
export function findConcepts(
  statements: Statements,
  keys: readonly ConceptKey[],
): ReadonlyMap<ConceptKey, Concept> {
  return lookUp(statements, "key", keys, "data", (data) => readConcept(String(data)));
}

/** Finds the kinds of concepts by key, without reading the concepts. */
export function findKinds(
  statements: Statements,
  keys: readonly ConceptKey[],
): ReadonlyMap<ConceptKey, ConceptKind> {
  return lookUp(statements, "key", keys, "kind", toKind);
}

/** Finds the keys of concepts by URI. */
export function findKeysByUri(
  statements: Statements,
  uris: readonly string[],
): ReadonlyMap<string, ConceptKey> {
  return lookUp(statements, "uri", uris, "key", toKey);
}

/** Finds one column of the concepts that another one names, with one statement. */
function lookUp<Name extends string, Value>(
  statements: Statements,
  by: "key" | "uri",
  names: readonly Name[],
  column: "data" | "kind" | "key",
  read: (value: unknown) => Value,
): ReadonlyMap<Name, Value> {
  const rows = statements.all(
    `select concept.${by}, concept.${column} from json_each(?) as wanted
    cross join concept on concept.${by} = wanted.value`,
    JSON.stringify(names),
  );
  return new Map(rows.map(([name, value]) => [name as Name, read(value)]));
}

/** Lists a page of concepts along an index on the sort label. */
export function pageConcepts(
  statements: Statements,
  filter: ConceptFilter,
  order: ConceptOrder,
  page: PageRequest,
): Concept[] {
  const keyset: Keyset = {
    columns: ["sort_label", "key"],
    isDescending: order === "LABEL_DESC",
    toValues: ({ label, key }) => [label, key],
  };
  const where = conceptConditions(filter);
  addRange(where, keyset, page);
  const rows = statements.all(
    `select data from concept ${where.sql} ${toOrderBy(keyset, page)}`,
    ...where.values,
    toLimit(page),
  );
  return inListOrder(rows, page).map(([data]) => readConcept(String(data)));
}

/** Counts concepts from an index, without reading them. */
export function countConcepts(statements: Statements, filter: ConceptFilter): number {
  const where = conceptConditions(filter);
  return Number(
    statements.first(`select count(*) from concept ${where.sql}`, ...where.values)?.[0],
  );
}

/** Counts concepts by one kind of facet, largest first. */
export function countFacets(
  statements: Statements,
  filter: ConceptFilter,
  by: FacetKind,
  size: number,
): FacetCount[] {
  const where = conceptConditions(filter);
  const rows = statements.all(FACET_SELECTS[by](where), ...where.values, size);
  return rows.map(([key, count]) => ({ by, key: toFacetKey(by, key), count: Number(count) }));
}

const CATEGORY = CONCEPT_KINDS.indexOf("CATEGORY");
const BROADER = EDGE_TYPES.indexOf("BROADER");

/** The place of a kind among the names of all kinds, since the column holds its place in the list. */
const KIND_BY_NAME = `case kind ${CONCEPT_KINDS.map(
  (kind, code) => `when ${code} then ${CONCEPT_KINDS.toSorted().indexOf(kind)}`,
).join(" ")} end`;

const FACET_SELECTS: Record<FacetKind, (where: Where) => string> = {
  SCHEME: (where) => `
    select scheme, count(*) as size from concept ${where.sql}
    group by scheme order by size desc, scheme limit ?`,
  KIND: (where) => `
    select kind, count(*) as size from concept ${where.sql}
    group by kind order by size desc, ${KIND_BY_NAME} limit ?`,
  CATEGORY: (where) => `
    select category.key, count(*) as size
    from (select id from concept ${where.sql}) as member
    cross join edge on edge.source = member.id and edge.type = ${BROADER}
    cross join concept as category on category.id = edge.target and category.kind = ${CATEGORY}
    group by category.id order by size desc, category.key limit ?`,
};

function toFacetKey(by: FacetKind, value: unknown): string {
  return by === "KIND" ? toKind(value) : String(value);
}

/** Counts ACTIVE concepts by scheme and kind. */
export function countKinds(statements: Statements): GraphInfo["counts"] {
  const rows = statements.all(`
    select scheme, kind, count(*) from concept
    where status = ${CONCEPT_STATUSES.indexOf("ACTIVE")}
    group by scheme, kind order by scheme, kind`);
  return rows.map(([scheme, kind, count]) => ({
    scheme: String(scheme),
    kind: toKind(kind),
    count: Number(count),
  }));
}

function conceptConditions(filter: ConceptFilter): Where {
  const where = new Where();
  if (filter.kinds) where.andIn("kind", toCodes(CONCEPT_KINDS, filter.kinds));
  if (filter.statuses) where.andIn("status", toCodes(CONCEPT_STATUSES, filter.statuses));
  where.andIn("scheme", filter.schemes);
  if (filter.labelStartsWith !== undefined) {
    const prefix = toSortLabel(filter.labelStartsWith);
    where.and("sort_label >= ? and sort_label < ?", prefix, prefix + LAST_CODE_POINT);
  }
  if (filter.within !== undefined) {
    where.and(`id in (${BELOW}) and key <> ?`, filter.within, filter.within);
  }
  return where;
}

function toKind(code: unknown): ConceptKind {
  const kind = CONCEPT_KINDS[Number(code)];
  if (kind === undefined)
    throw new RangeError(`Unknown concept kind ${String(code)} in the store.`);
  return kind;
}
