import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import { type Answer, askGraph } from "../../api/ask-graph.js";
import {
  CHOICES_QUERY,
  type ChoicesData,
  type PathChoice,
  PLAN_QUERY,
  type PlanData,
} from "../plan/plan-query.js";
import { type PlanQuestion, toInput } from "../question/plan-question.js";

/** What is known of the plan at this moment. */
export interface PlanState {
  readonly isLoading: boolean;
  /** How the API took the question that was asked last; undefined until it answers first. */
  readonly answer: Answer<PlanData> | undefined;
  /** Undefined until the alternatives are known. */
  readonly choices: readonly PathChoice[] | undefined;
  readonly retry: () => void;
}

/** Plans anew whenever the question changes; the plan before stays until the next is there. */
export function usePlan(api: URL, question: PlanQuestion): PlanState {
  const [answer, setAnswer] = useState<Answer<PlanData>>();
  const [choices, setChoices] = useState<readonly PathChoice[]>();
  const [isLoading, setIsLoading] = useState(true);
  const turn = useRef(0);
  const key = JSON.stringify(toInput(question));
  const ask = useCallback(async () => {
    turn.current += 1;
    const mine = turn.current;
    setIsLoading(true);
    const variables = { input: JSON.parse(key) as object };
    const plan = await askGraph<PlanData>(api, PLAN_QUERY, variables);
    // Answers to earlier questions come too late.
    if (mine !== turn.current) return;
    setAnswer(plan);
    setChoices(undefined);
    setIsLoading(false);
    if (plan.state !== "answered") return;
    const priced = await askGraph<ChoicesData>(api, CHOICES_QUERY, variables);
    if (mine !== turn.current) return;
    setChoices(priced.state === "answered" ? priced.data.learningPath.choices : []);
  }, [api, key]);
  useEffect(() => {
    void ask();
    const askAgain = () => void ask();
    window.addEventListener("online", askAgain);
    return () => window.removeEventListener("online", askAgain);
  }, [ask]);
  return { isLoading, answer, choices, retry: () => void ask() };
}
