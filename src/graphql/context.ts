import type { GraphAccess } from "./graph-access.js";
import type { Suggestions } from "./reference/suggestions.js";

/** What every resolver of a request gets. */
export interface GraphContext {
  readonly graph: GraphAccess;
  /** Names near to one that is not in the graph; shared by all requests. */
  readonly suggestions: Suggestions;
}
