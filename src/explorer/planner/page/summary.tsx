/** @jsxImportSource preact */
import { writeNumber } from "../../../lib/write-number.js";
import { PLANNER_TEXTS as TEXTS } from "../../../texts.js";
import type { LearningPath } from "../plan/plan-query.js";
import { isStepDone, listSteps } from "../plan/plan-view.js";
import type { Progress } from "../progress/progress.js";
import type { PlanQuestion } from "../question/plan-question.js";

interface SummaryProperties {
  readonly path: LearningPath;
  readonly question: PlanQuestion;
  readonly progress: Progress;
}

/** How long a plan takes, whether that is proven, and how much of it is done. */
export function Summary({ path, question, progress }: SummaryProperties) {
  const steps = listSteps(path);
  const done = steps.filter((step) => isStepDone(progress, step)).length;
  const figures: (readonly [string, string])[] = [
    [writeNumber(path.totalHours), TEXTS.figures.hours],
    [writeNumber(steps.length), TEXTS.figures.steps(steps.length)],
  ];
  if (path.weeks !== null && question.hours !== undefined) {
    figures.push([writeNumber(path.weeks), TEXTS.figures.weeks(writeNumber(question.hours))]);
  }
  return (
    <section class="summary" aria-label={TEXTS.title(path.role.label)}>
      <ul class="figures">
        {figures.map(([number, unit]) => (
          <li key={unit}>
            <strong>{number}</strong> {unit}
          </li>
        ))}
      </ul>
      <p>{TEXTS.certificate(path.certificate)}</p>
      {path.unestimated.length > 0 && (
        <p class="quiet">
          {TEXTS.unestimated(path.unestimated.map(({ label }) => label).join(", "))}
        </p>
      )}
      <div class="meter">
        <progress aria-labelledby="progress-words" value={done} max={steps.length} />
        <p id="progress-words" role="status">
          {TEXTS.progress(done, steps.length)}
        </p>
      </div>
    </section>
  );
}
