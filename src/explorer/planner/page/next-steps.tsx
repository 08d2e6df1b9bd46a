/** @jsxImportSource preact */
import { useLayoutEffect, useRef } from "preact/hooks";
import { PLANNER_TEXTS as TEXTS } from "../../../texts.js";
import type { LearningPath, PathStep } from "../plan/plan-query.js";
import { findNextSteps } from "../plan/plan-view.js";
import type { Progress } from "../progress/progress.js";
import { describeStep } from "./step-words.js";

const COUNT = 3;

interface NextStepsProperties {
  readonly path: LearningPath;
  readonly progress: Progress;
  readonly setDone: (step: PathStep, isDone: boolean) => void;
}

/** The few steps that can be begun now. */
export function NextSteps({ path, progress, setDone }: NextStepsProperties) {
  const section = useRef<HTMLElement>(null);
  const hasTicked = useRef(false);
  const next = findNextSteps(path, progress, COUNT);
  useLayoutEffect(() => {
    // The step that was ticked has left the list, and the focus with it.
    if (hasTicked.current) {
      const find = (selector: string) => section.current?.querySelector<HTMLElement>(selector);
      (find("input") ?? find("h2"))?.focus();
    }
    hasTicked.current = false;
  });
  return (
    <section ref={section} class="next" aria-labelledby="next-heading">
      <h2 id="next-heading" tabIndex={-1}>
        {TEXTS.next.heading}
      </h2>
      {next.length === 0 && <p>{TEXTS.next.done}</p>}
      <ol>
        {next.map((step) => (
          <li key={step.concept.id}>
            <label>
              <input
                type="checkbox"
                class="tick"
                aria-label={TEXTS.tick(step.concept.label)}
                checked={false}
                onChange={() => {
                  hasTicked.current = true;
                  setDone(step, true);
                }}
              />
              <span>
                <strong>{step.concept.label}</strong>
                <span class="quiet">{describeStep(step)}</span>
              </span>
            </label>
            {step.concept.description && <p>{step.concept.description}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}
