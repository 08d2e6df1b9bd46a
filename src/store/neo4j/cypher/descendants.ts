import { returnSliced } from "./names.js";
import { BY_LABEL, orderAndLimit, type RangeShape, rangeConditions, toWhere } from "./ranges.js";

/** What is below each of `$keys` along BROADER, in lists of keys. */
export function descendantsStatement(hasKinds: boolean, range: RangeShape): string {
  const columns = BY_LABEL.map(([column]) => column);
  return `${callBelow([...kindConditions(hasKinds), ...rangeConditions(BY_LABEL, range)])}
  WITH t ${orderAndLimit(columns, range)}
  RETURN collect(t.key) AS below
}
UNWIND range(0, size(below) - 1, 200) AS start
RETURN [[key, below[start..start + 200]]] AS entries`;
}

/** The number of concepts below each of `$keys`. */
export function countDescendantsStatement(hasKinds: boolean): string {
  return `${callBelow(kindConditions(hasKinds))}
  RETURN count(t) AS total
}
WITH collect([key, total]) AS items
${returnSliced(100)}`;
}

/** `DISTINCT` right behind the pattern lets Neo4j visit each concept once, also in a cycle. */
function callBelow(conditions: readonly string[]): string {
  return `UNWIND $keys AS key
MATCH (n:Concept {key: key})
CALL (n) {
  MATCH (n)<-[:BROADER*]-(t) WITH DISTINCT n, t ${toWhere(["t <> n", ...conditions])}`;
}

function kindConditions(hasKinds: boolean): string[] {
  return hasKinds ? ["t.kind IN $kinds"] : [];
}
