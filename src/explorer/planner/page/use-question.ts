import { useEffect, useRef, useState } from "preact/hooks";
import { askGraph } from "../../api/ask-graph.js";
import { FOUND_CONCEPT, type FoundConcept } from "../plan/found-concept.js";
import { followQuestion, listReferences, type Names } from "../question/follow-question.js";
import { type PlanQuestion, readQuestion, writeAddress } from "../question/plan-question.js";

const NAMES_QUERY = `query Names($refs: [String!]!) { concepts(refs: $refs) { ...Found } }${FOUND_CONCEPT}`;

interface NamesData {
  readonly concepts: readonly (FoundConcept | null)[];
}

/** The question that the address holds, what its references name, and how to ask another. */
export function useQuestion(home: URL, api: URL) {
  const [question, setQuestion] = useState(() => readQuestion(new URL(location.href)));
  const [names, setNames] = useState<Names>(new Map());
  const known = useRef(names);
  known.current = names;
  useEffect(() => {
    const goBack = () => setQuestion(readQuestion(new URL(location.href)));
    window.addEventListener("popstate", goBack);
    return () => window.removeEventListener("popstate", goBack);
  }, []);
  useEffect(() => {
    const references = listReferences(question);
    if (references.every((reference) => known.current.has(reference))) return;
    const look = async () => {
      const found = await askNames(api, references);
      setNames((before) => new Map([...before, ...found]));
      const followed = followQuestion(question, found);
      if (followed === question) return;
      history.replaceState(undefined, "", writeAddress(home, followed));
      setQuestion(followed);
    };
    void look();
  }, [question, api, home]);
  const change = (next: PlanQuestion) => {
    history.pushState(undefined, "", writeAddress(home, next));
    setQuestion(next);
  };
  return { question, names, change };
}

async function askNames(api: URL, refs: readonly string[]): Promise<Names> {
  const answer = await askGraph<NamesData>(api, NAMES_QUERY, { refs });
  if (answer.state !== "answered") return new Map();
  return new Map(refs.map((reference, place) => [reference, answer.data.concepts[place] ?? null]));
}
