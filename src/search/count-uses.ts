import type { ChangeEntry } from "../domain/change.js";
import type { ConceptKey } from "../domain/concept-key.js";
import type { MaybePromise } from "../lib/maybe-promise.js";
import type { EdgeQuery, GraphReader } from "../store/store.js";

/** The links by which roles and concepts need one, or lead to it. */
const USES: EdgeQuery = {
  types: ["REQUIRES", "HAS_PREREQUISITE", "LEADS_TO", "CALLS_ON"],
  direction: "IN",
};

/** Counts for each concept the links by which others need it or lead to it. */
export function countUses(
  reader: Pick<GraphReader, "countEdges">,
  keys: readonly ConceptKey[],
): MaybePromise<readonly number[]> {
  return reader.countEdges(keys, USES);
}

/** Names the concept whose uses may be others after a change; undefined where there is none. */
export function findUsed({ subject, ref, link }: ChangeEntry): ConceptKey | undefined {
  if (subject === "CONCEPT") return ref as ConceptKey;
  if (subject !== "EDGE" || link === null) return undefined;
  const [type, target] = link.split(" ");
  return USES.types.some((one) => one === type) ? (target as ConceptKey) : undefined;
}
