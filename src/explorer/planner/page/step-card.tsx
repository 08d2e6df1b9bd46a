/** @jsxImportSource preact */
import { PLANNER_TEXTS as TEXTS } from "../../../texts.js";
import type { PathStep } from "../plan/plan-query.js";
import { isStepDone } from "../plan/plan-view.js";
import type { StepsProperties } from "./stage-section.js";
import { StepDetails } from "./step-details.js";
import { describeStep, toCardId } from "./step-words.js";

interface StepCardProperties extends StepsProperties {
  readonly step: PathStep;
}

/** A step: ticked when it is done, opened to see what it has to do with others. */
export function StepCard({ step, ...rest }: StepCardProperties) {
  const { progress, actions, selection, select } = rest;
  const { id, label } = step.concept;
  const isSelected = selection.id === id;
  const isDone = isStepDone(progress, step);
  const relation = describeRelation(id, rest);
  return (
    <div
      id={toCardId(id)}
      class={["card", isSelected && "selected", isDone && "done"].filter(Boolean).join(" ")}
    >
      <div class="card-head">
        <input
          type="checkbox"
          class="tick"
          aria-label={TEXTS.tick(label)}
          checked={isDone}
          onChange={({ currentTarget }) => actions.setDone(step, currentTarget.checked)}
        />
        <button
          type="button"
          class="card-open"
          aria-expanded={isSelected}
          onClick={() => select(isSelected ? undefined : id)}
        >
          <span class="card-name">{label}</span>
          <span class="quiet">{describeStep(step)}</span>
          {relation && <span class="relation">{relation}</span>}
        </button>
      </div>
      {isSelected && <StepDetails step={step} {...rest} />}
    </div>
  );
}

function describeRelation(id: string, { selection }: StepsProperties): string | undefined {
  if (selection.needs.includes(id)) return TEXTS.relation.needed;
  if (selection.unlocks.includes(id)) return TEXTS.relation.unlocked;
  return undefined;
}
