import { CONCEPT_KINDS } from "../../domain/concept.js";
import type { ConceptKey } from "../../domain/concept-key.js";
import { EDGE_TYPES } from "../../domain/edge.js";
import type { DescendantQuery } from "../store.js";
import { toKey } from "./codec.js";
import { addRange, inListOrder, type Keyset, toLimit, toOrderBy } from "./keyset.js";
import type { Statements } from "./statements.js";
import { toCodes, Where } from "./where.js";

const BROADER = EDGE_TYPES.indexOf("BROADER");

/**
 * The ids of everything below the concept whose key is bound. `union` drops what was already found,
 * so that a cycle ends.
 */
export const BELOW = `
  with recursive below (id) as (
    select source from edge
    where target = (select id from concept where key = ?) and type = ${BROADER}
    union
    select edge.source from below cross join edge
    on edge.target = below.id and edge.type = ${BROADER}
  )
  select id from below`;

const BY_LABEL: Keyset = {
  columns: ["sort_label", "key"],
  toValues: ({ label, key }) => [label, key],
};

/** Lists the keys of what is below a concept. */
export function listDescendants(
  statements: Statements,
  key: ConceptKey,
  query: DescendantQuery,
): ConceptKey[] {
  const where = below(key, query);
  addRange(where, BY_LABEL, query.page);
  const rows = statements.all(
    `select key from concept ${where.sql} ${toOrderBy(BY_LABEL, query.page)}`,
    ...where.values,
    toLimit(query.page),
  );
  return inListOrder(rows, query.page).map(([found]) => toKey(found));
}

/** Counts what is below a concept. */
export function countDescendants(
  statements: Statements,
  key: ConceptKey,
  query: DescendantQuery,
): number {
  const where = below(key, query);
  const row = statements.first(`select count(*) from concept ${where.sql}`, ...where.values);
  return Number(row?.[0]);
}

function below(key: ConceptKey, { kinds }: DescendantQuery): Where {
  const where = new Where().and(`id in (${BELOW})`, key).and("key <> ?", key);
  return kinds ? where.andIn("+kind", toCodes(CONCEPT_KINDS, kinds)) : where;
}
