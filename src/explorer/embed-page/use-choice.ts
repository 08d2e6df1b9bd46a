import { useEffect, useState } from "preact/hooks";
import type { PlanQuestion } from "../embed/plan-address.js";

/** What the visitor has chosen. */
export interface Choice extends PlanQuestion {
  readonly concept: string;
  readonly theme: string;
}

const FIRST: Choice = {
  role: "backend-developer",
  knows: "python@advanced, sql, git",
  hours: "10",
  concept: "redis",
  theme: "",
};

/** Long enough not to plan for every letter that somebody types. */
const PAUSE_MS = 400;

/** The choice as it stands in the form, and as it was when the visitor last paused. */
export function useChoice() {
  const [choice, setChoice] = useState(FIRST);
  const [settled, setSettled] = useState(FIRST);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(choice), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [choice]);
  const change = (part: Partial<Choice>) => setChoice((before) => ({ ...before, ...part }));
  return { choice, settled, change };
}
