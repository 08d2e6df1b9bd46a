import type { Question } from "../../api/question.js";
import type { Neighbourhood } from "../graph-query.js";

const MAP = `query Map {
  graphMap {
    nodes { x y degree concept { id slug scheme label kind } }
    links { type from { id } to { id } }
  }
  graph { counts { count } }
}`;

export interface MapData {
  readonly graphMap: Neighbourhood;
  /** How many concepts are in use, by scheme and kind. */
  readonly graph: { readonly counts: readonly { readonly count: number }[] };
}

/** Asks for the whole map; what is left out of sight is left out by the page. */
export const MAP_QUESTION: Question = { query: MAP, variables: {} };
