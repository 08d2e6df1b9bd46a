import { useEffect, useState } from "preact/hooks";
import type { KindName } from "../../texts.js";
import { askGraph } from "../api/ask-graph.js";
import type { Named } from "../api/concept-reference.js";

export interface Suggestion extends Named {
  readonly id: string;
  readonly kind: KindName;
}

interface SuggestData {
  readonly suggest: readonly { readonly concept: Suggestion }[];
}

const SUGGEST = `query Suggest($prefix: String!, $kinds: [ConceptKind!]) {
  suggest(prefix: $prefix, kinds: $kinds, first: 8) { concept { id kind slug scheme label } }
}`;

/** Long enough not to ask for every letter of somebody who types fast. */
const PAUSE_MS = 80;

/** What may be meant by what was typed; undefined until that is known, null where the search is away. */
export function useSuggestions(
  home: URL,
  prefix: string,
  kinds: readonly KindName[] | undefined,
): readonly Suggestion[] | null | undefined {
  const [found, setFound] = useState<readonly Suggestion[] | null>();
  const wanted = kinds?.join();
  useEffect(() => {
    setFound(undefined);
    if (prefix.trim() === "") return undefined;
    let isCurrent = true;
    const ask = async () => {
      const variables = { prefix, kinds: wanted?.split(",") };
      const answer = await askGraph<SuggestData>(new URL("graphql", home), SUGGEST, variables);
      if (!isCurrent) return;
      const isAnswered = answer.state === "answered";
      setFound(isAnswered ? answer.data.suggest.map(({ concept }) => concept) : null);
    };
    const timer = setTimeout(() => void ask(), PAUSE_MS);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [home, prefix, wanted]);
  return found;
}
