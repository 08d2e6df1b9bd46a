/** @jsxImportSource preact */
import type { ComponentChildren } from "preact";
import { PLANNER_TEXTS as TEXTS } from "../../../texts.js";
import { toReference } from "../../api/concept-reference.js";
import type { PathChoice, PathStep } from "../plan/plan-query.js";
import type { StepActions } from "./plan-view.js";

interface OneOfBoxProperties {
  readonly step: PathStep;
  readonly choices: readonly PathChoice[] | undefined;
  readonly actions: StepActions;
  readonly children: ComponentChildren;
}

/** A step in the list; in a box with what would do instead, where one of several is enough. */
export function OneOfBox({ step, choices, actions, children }: OneOfBoxProperties) {
  const category = step.because.find(
    ({ requirement }) => requirement?.target.kind === "CATEGORY",
  )?.requirement;
  const own = choices?.filter(({ taken }) => taken.some(({ id }) => id === step.concept.id)) ?? [];
  const isChosen = actions.isChosen(step);
  if (!category && own.length === 0 && !isChosen) return <li>{children}</li>;
  return (
    <li class="one-of">
      <p class="box-name">{category ? TEXTS.oneOf(category.target.label) : TEXTS.oneOfSeveral}</p>
      {children}
      {isChosen && <Chosen step={step} release={actions.release} />}
      {!isChosen && choices === undefined && (
        <p class="quiet instead">{TEXTS.alternativesLoading}</p>
      )}
      {/* What is chosen is learned in any case, so that the others would have no price of their own. */}
      {!isChosen &&
        own.map((choice) => (
          <Alternatives
            key={choice.reason.text}
            choice={choice}
            step={step}
            isOnly={own.length === 1}
            take={actions.take}
          />
        ))}
    </li>
  );
}

interface ChosenProperties extends Pick<StepActions, "release"> {
  readonly step: PathStep;
}

function Chosen({ step, release }: ChosenProperties) {
  return (
    <p class="instead">
      {TEXTS.chosen}{" "}
      <button
        type="button"
        class="plain"
        aria-label={TEXTS.releaseLabel(step.concept.label)}
        onClick={() => release(step)}
      >
        {TEXTS.release}
      </button>
    </p>
  );
}

interface AlternativesProperties extends Pick<StepActions, "take"> {
  readonly choice: PathChoice;
  readonly step: PathStep;
  /** Whether the step is there for this choice alone, which the box has named. */
  readonly isOnly: boolean;
}

function Alternatives({ choice, step, isOnly, take }: AlternativesProperties) {
  if (choice.others.length === 0) return null;
  const taken = choice.taken.map(({ label }) => label).join(", ");
  const { requirement } = choice.reason;
  const level = requirement ? (requirement.level ?? "WORKING") : step.level;
  return (
    <div class="instead">
      <p class="quiet">{isOnly ? TEXTS.alternatives : TEXTS.alternativesFor(choice.reason.text)}</p>
      <ul class="row">
        {choice.others.map(({ concept, extraHours }) => (
          <li key={concept.id}>
            <button
              type="button"
              class="plain"
              title={TEXTS.takeInstead(concept.label, taken)}
              onClick={() => take({ concept: toReference(concept), level }, choice)}
            >
              {TEXTS.alternative(
                concept.label,
                extraHours === null ? null : TEXTS.extraHours(extraHours),
              )}
            </button>
          </li>
        ))}
        {choice.omitted > 0 && <li class="quiet">{TEXTS.moreAlternatives(choice.omitted)}</li>}
      </ul>
    </div>
  );
}
