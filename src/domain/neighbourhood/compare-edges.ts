import { compareCodePoints } from "../../lib/text-order.js";
import { EDGE_TYPES, type EdgeIdentity } from "../edge.js";

/** Orders links as drawings list them: by type (as in EDGE_TYPES), then by the keys of their ends. */
export function compareEdges(left: EdgeIdentity, right: EdgeIdentity): number {
  return (
    EDGE_TYPES.indexOf(left.type) - EDGE_TYPES.indexOf(right.type) ||
    compareCodePoints(left.from, right.from) ||
    compareCodePoints(left.to, right.to)
  );
}
