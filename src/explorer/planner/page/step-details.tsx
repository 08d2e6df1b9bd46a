/** @jsxImportSource preact */
import { PLANNER_TEXTS as TEXTS } from "../../../texts.js";
import type { PathStep } from "../plan/plan-query.js";
import type { StepsProperties } from "./stage-section.js";

interface StepDetailsProperties extends StepsProperties {
  readonly step: PathStep;
}

/** What a selected step is, why it is in the plan, what it needs and what it unlocks. */
export function StepDetails({ step, steps, selection, actions }: StepDetailsProperties) {
  const name = (ids: readonly string[]) => ids.map((id) => steps.get(id)?.concept.label ?? id);
  return (
    <div class="details">
      {step.concept.description && <p>{step.concept.description}</p>}
      <dl>
        <dt>{TEXTS.needs}</dt>
        <dd>{name(selection.needs).join(", ") || TEXTS.noNeeds}</dd>
        <dt>{TEXTS.unlocks}</dt>
        <dd>{name(selection.unlocks).join(", ") || TEXTS.noUnlocks}</dd>
        <dt>{TEXTS.because}</dt>
        {step.because.map(({ text }) => (
          <dd key={text}>{text}</dd>
        ))}
      </dl>
      <p class="row">
        <button type="button" class="plain" onClick={() => actions.know(step)}>
          {TEXTS.known}
        </button>
        <button type="button" class="plain" onClick={() => actions.avoid(step)}>
          {TEXTS.avoid}
        </button>
      </p>
    </div>
  );
}
