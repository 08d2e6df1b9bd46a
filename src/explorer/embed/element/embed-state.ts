import type { Answer } from "../../api/ask-graph.js";

/** A question to the graph. */
export interface Question {
  readonly query: string;
  readonly variables: object;
}

/** How an element stands with its question. */
export type EmbedState<Data> =
  | { readonly state: "loading" }
  /** An attribute that it cannot do without is not there. */
  | { readonly state: "missing" }
  /** The API is there, but lets no page of this origin ask. */
  | { readonly state: "forbidden" }
  | { readonly state: "offline" }
  | Answer<Data>;

/** The states in which there is nothing to show. */
export type TroubleState = Exclude<EmbedState<never>, { readonly state: "loading" | "answered" }>;

/**
 * Finds out why nothing came back. Browsers tell scripts no difference between a server that is away and
 * one that lets the page read nothing; but an answer that nobody may read shows that there is one.
 */
export async function explainSilence(api: URL): Promise<TroubleState> {
  if (!navigator.onLine) return { state: "offline" };
  if (api.origin === window.location.origin) return { state: "unreachable" };
  try {
    await fetch(new URL("livez", api), { mode: "no-cors", cache: "no-store" });
    return { state: "forbidden" };
  } catch {
    return { state: "unreachable" };
  }
}
