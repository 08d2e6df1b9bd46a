import { useEffect, useState } from "preact/hooks";
import { askGraph } from "../../api/ask-graph.js";
import type { FoundConcept } from "../plan/found-concept.js";

const SUGGEST_QUERY = `query Suggest($prefix: String!, $kinds: [ConceptKind!]) {
  suggest(prefix: $prefix, kinds: $kinds) { concept { id slug scheme label kind } }
}`;

interface SuggestData {
  readonly suggest: readonly { readonly concept: FoundConcept }[];
}

/** Long enough not to ask for every letter of somebody who types fast. */
const PAUSE_MS = 100;

/** What a text may mean; undefined until it is known, and for an empty text. */
export function useSuggestions(
  api: URL,
  text: string,
  kinds: readonly string[],
): readonly FoundConcept[] | undefined {
  const [found, setFound] = useState<readonly FoundConcept[]>();
  useEffect(() => {
    setFound(undefined);
    const prefix = text.trim();
    if (prefix === "") return undefined;
    let isLate = false;
    const timer = setTimeout(async () => {
      const answer = await askGraph<SuggestData>(api, SUGGEST_QUERY, { prefix, kinds });
      if (isLate || answer.state !== "answered") return;
      setFound(answer.data.suggest.map(({ concept }) => concept));
    }, PAUSE_MS);
    return () => {
      isLate = true;
      clearTimeout(timer);
    };
  }, [api, text, kinds]);
  return found;
}
