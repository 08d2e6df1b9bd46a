/** @jsxImportSource preact */
import { writeNumber } from "../../../lib/write-number.js";
import { PLANNER_TEXTS as TEXTS } from "../../../texts.js";
import type { PathChoice, PathStage, PathStep } from "../plan/plan-query.js";
import { isStepDone } from "../plan/plan-view.js";
import type { Progress } from "../progress/progress.js";
import { OneOfBox } from "./one-of-box.js";
import type { StepActions } from "./plan-view.js";
import type { Selection } from "./stage-list.js";
import { StepCard } from "./step-card.js";

export interface StepsProperties {
  readonly choices: readonly PathChoice[] | undefined;
  /** All steps of the plan, by id. */
  readonly steps: ReadonlyMap<string, PathStep>;
  readonly progress: Progress;
  readonly actions: StepActions;
  readonly selection: Selection;
  readonly select: (id: string | undefined) => void;
}

interface StageSectionProperties extends StepsProperties {
  readonly stage: PathStage;
  readonly isOpen: boolean;
  readonly toggle: () => void;
}

/** A stage with its cards, which can be folded away. */
export function StageSection({ stage, isOpen, toggle, ...rest }: StageSectionProperties) {
  const { number, hours, steps } = stage;
  const isDone = steps.every((step) => isStepDone(rest.progress, step));
  const summary = TEXTS.stageSummary(steps.length, writeNumber(hours));
  return (
    <div class={isOpen ? "stage" : "stage folded"}>
      <h3>
        <button
          type="button"
          aria-expanded={isOpen}
          aria-controls={`stage-${number}`}
          onClick={toggle}
        >
          <span>{TEXTS.stage(number)}</span>
          <span class="quiet">{isDone ? `${summary}, ${TEXTS.stageDone}` : summary}</span>
        </button>
      </h3>
      <ul id={`stage-${number}`} class="steps">
        {steps.map((step) => (
          <OneOfBox key={step.concept.id} step={step} choices={rest.choices} actions={rest.actions}>
            <StepCard step={step} {...rest} />
          </OneOfBox>
        ))}
      </ul>
    </div>
  );
}
