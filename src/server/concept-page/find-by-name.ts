import type { AskGraph, GraphAnswer } from "../graphql/ask-graph.js";
import type { Name } from "./page-concept.js";

const SEARCH_QUERY = `query Search($text: String!, $first: Int!) {
  search(text: $text, first: $first) {
    nodes { score matched concept { slug scheme kind label description } }
  }
}`;

/** A concept whose name is like a text. */
export interface Hit {
  /** 1 where a name is the text itself but for case. */
  readonly score: number;
  readonly matched: string;
  readonly concept: Name & { readonly description: string | null };
}

interface SearchData {
  readonly search: { readonly nodes: readonly Hit[] };
}

/** Finds concepts by label or alias, best first; refused for a text that is too long. */
export function findByName(
  text: string,
  first: number,
  askGraph: AskGraph,
): Promise<GraphAnswer<SearchData>> {
  return askGraph<SearchData>(SEARCH_QUERY, { text, first });
}
