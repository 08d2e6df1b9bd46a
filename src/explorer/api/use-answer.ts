import { useEffect, useState } from "preact/hooks";
import { type Answer, askGraph } from "./ask-graph.js";
import type { Question } from "./question.js";

/** How a page stands with its question. */
export type Asked<Data> = { readonly state: "idle" } | { readonly state: "loading" } | Answer<Data>;

/** The states in which there is nothing to show, and a reason. */
export type Trouble = Exclude<Answer<never>, { readonly state: "answered" }>;

export interface AskedAnswer<Data, Asking> {
  readonly asked: Asked<Data>;
  /** What was answered last, to be kept in sight while the next answer is on its way. */
  readonly latest: Data | undefined;
  /** What that answered. */
  readonly answered: Asking | undefined;
  readonly retry: () => void;
}

/** Asks whenever the question is another one, and again when the network is back. Idle without one. */
export function useAnswer<Data, Asking extends Question = Question>(
  home: URL,
  question: Asking | undefined,
): AskedAnswer<Data, Asking> {
  const [asked, setAsked] = useState<Asked<Data>>({ state: "idle" });
  const [latest, setLatest] = useState<{ readonly data: Data; readonly question: Asking }>();
  const [attempt, setAttempt] = useState(0);
  // Another attempt counts as another question.
  const written = question && JSON.stringify({ question, attempt });
  useEffect(() => {
    if (written === undefined) {
      setAsked({ state: "idle" });
      setLatest(undefined);
      return undefined;
    }
    let isCurrent = true;
    const ask = async () => {
      setAsked({ state: "loading" });
      const { question } = JSON.parse(written) as { readonly question: Asking };
      const found = await answer<Data>(home, question);
      if (!isCurrent) return;
      setAsked(found);
      if (found.state === "answered") setLatest({ data: found.data, question });
    };
    void ask();
    return () => {
      isCurrent = false;
    };
  }, [home, written]);
  const retry = () => setAttempt((before) => before + 1);
  const isSilent = asked.state === "unreachable";
  useEffect(() => {
    if (!isSilent) return undefined;
    const again = () => setAttempt((before) => before + 1);
    window.addEventListener("online", again);
    return () => window.removeEventListener("online", again);
  }, [isSilent]);
  return { asked, latest: latest?.data, answered: latest?.question, retry };
}

function answer<Data>(home: URL, { query, variables }: Question): Promise<Answer<Data>> {
  return askGraph<Data>(new URL("graphql", home), query, variables);
}
