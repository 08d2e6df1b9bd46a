/** @jsxImportSource preact */
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { PLANNER_TEXTS as TEXTS } from "../../../texts.js";
import { PLAN_QUERY } from "../plan/plan-query.js";
import { useProgress } from "../progress/use-progress.js";
import { type PlanQuestion, toInput } from "../question/plan-question.js";
import { PlanTrouble } from "./plan-trouble.js";
import { PlanView } from "./plan-view.js";
import { QuestionForm } from "./question-form.js";
import { type PlanState, usePlan } from "./use-plan.js";
import { useQuestion } from "./use-question.js";

interface PlannerPageProperties {
  /** The address of the server's pages. */
  readonly home: URL;
}

/** Where the question stands beside the plan, it is open from the start. */
const WIDE = "(min-width: 64rem)";

/** The planner: a question on one side, its learning path on the other. */
export function PlannerPage({ home }: PlannerPageProperties) {
  const api = useMemo(() => new URL("graphql", home), [home]);
  const { question, names, change } = useQuestion(home, api);
  const plan = usePlan(api, question);
  const record = useProgress(api);
  const result = useRef<HTMLHeadingElement>(null);
  const [isOpen] = useState(() => matchMedia(WIDE).matches);
  const path = plan.answer?.state === "answered" ? plan.answer.data.learningPath : undefined;
  useEffect(() => {
    if (path) document.title = TEXTS.pageTitle(path.role.label);
  }, [path]);
  return (
    <>
      <header class="page-head">
        <h1 ref={result} tabIndex={-1}>
          {path ? TEXTS.title(path.role.label) : TEXTS.untitled}
        </h1>
        <p class="lead">{TEXTS.lead}</p>
      </header>
      <div class="planner">
        <details class="side" open={isOpen}>
          <summary>
            <h2>{TEXTS.question.heading}</h2>
          </summary>
          <QuestionForm {...{ home, api, question, names, change, path }} />
        </details>
        <div class="plan" aria-busy={plan.isLoading}>
          <p class="unseen" role="status">
            {describe(plan)}
          </p>
          <PlanTrouble home={home} plan={plan} />
          {path && (
            <PlanView
              {...{ api, path, question, change, record }}
              choices={plan.choices}
              playground={toPlayground(home, question)}
              focusResult={() => result.current?.focus()}
            />
          )}
        </div>
      </div>
    </>
  );
}

/** Where the plan's query can be run and changed. */
function toPlayground(home: URL, question: PlanQuestion): string {
  const address = new URL("playground/", home);
  address.searchParams.set("query", PLAN_QUERY);
  address.searchParams.set("variables", JSON.stringify({ input: toInput(question) }, undefined, 2));
  return address.href;
}

/** What has become of the question, for those who do not see it. */
function describe({ isLoading, answer }: PlanState): string {
  if (isLoading) return TEXTS.loading;
  if (answer?.state !== "answered") return "";
  const { totalHours, stages } = answer.data.learningPath;
  return TEXTS.planned(String(totalHours), stages.length);
}
