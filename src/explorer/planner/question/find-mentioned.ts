import { askGraph } from "../../api/ask-graph.js";
import type { FoundConcept } from "../plan/found-concept.js";

/** A concept that a text speaks of. */
export interface Mentioned {
  readonly concept: FoundConcept;
  /** Whether every mention of it is denied, as in "no experience with PHP". */
  readonly isDenied: boolean;
}

/** As many characters the API reads at once. */
export const MOST_CHARACTERS = 100_000;

const LINK_QUERY = `query Link($text: String!) {
  linkText(text: $text, kinds: [SKILL, TECHNOLOGY]) {
    negated
    concept { id slug scheme label kind }
  }
}`;

export interface Mention {
  readonly negated: boolean;
  readonly concept: FoundConcept;
}

/** Finds the skills and technologies of a text or a JSON Resume. */
export async function askMentioned(api: URL, text: string) {
  const answer = await askGraph<{ readonly linkText: readonly Mention[] }>(api, LINK_QUERY, {
    text,
  });
  if (answer.state !== "answered") return answer;
  return { state: answer.state, data: joinMentions(answer.data.linkText) };
}

/** Each concept once, in the order of the text. */
export function joinMentions(mentions: readonly Mention[]): readonly Mentioned[] {
  const byId = new Map<string, Mentioned>();
  for (const { concept, negated } of mentions) {
    const isDenied = (byId.get(concept.id)?.isDenied ?? true) && negated;
    byId.set(concept.id, { concept, isDenied });
  }
  return [...byId.values()];
}
