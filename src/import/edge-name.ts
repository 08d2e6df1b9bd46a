import type { EdgeIdentity } from "../domain/edge.js";

/** Names an edge in a map; keys hold no spaces. */
export function toEdgeName({ from, type, to }: EdgeIdentity): string {
  return `${from} ${type} ${to}`;
}
