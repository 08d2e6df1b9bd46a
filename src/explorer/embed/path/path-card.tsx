/** @jsxImportSource preact */

import { writeNumber } from "../../../lib/write-number.js";
import { EMBED_TEXTS, LEVEL_NAMES } from "../../../texts.js";
import { toConceptAddress } from "../element/addresses.js";
import type { PathData, PathStage, PathStep } from "./path-query.js";

const TEXTS = EMBED_TEXTS.path;

/** Stages that are open from the start; those behind them are folded. */
const OPEN_STAGES = 2;

type Path = PathData["learningPath"];

interface PathCardProperties {
  readonly path: Path;
  readonly hoursPerWeek: number | undefined;
  /** Where the plan is told whole, and can be changed and ticked. */
  readonly planAddress: string;
}

/** A plan as a card: how long it takes, whether that is proven, and its stages. */
export function PathCard({ path, hoursPerWeek, planAddress }: PathCardProperties) {
  const { role, stages } = path;
  const [open, later] = [stages.slice(0, OPEN_STAGES), stages.slice(OPEN_STAGES)];
  return (
    <>
      <header part="header">
        <p class="eyebrow">{TEXTS.eyebrow}</p>
        <h3 part="title">{role.label}</h3>
      </header>
      {stages.length === 0 ? (
        <p>{TEXTS.done}</p>
      ) : (
        <Figures path={path} hoursPerWeek={hoursPerWeek} />
      )}
      {stages.length > 0 && <Certificate {...path.certificate} />}
      <Stages stages={open} />
      {later.length > 0 && <LaterStages stages={later} />}
      <p class="open">
        <a part="link" href={planAddress}>
          {TEXTS.open}
          <span class="unseen">{EMBED_TEXTS.openedLabel(role.label)}</span>
        </a>
      </p>
    </>
  );
}

function Figures({
  path: { totalHours, weeks, stages },
  hoursPerWeek,
}: Pick<PathCardProperties, "path" | "hoursPerWeek">) {
  const steps = stages.reduce((sum, stage) => sum + stage.steps.length, 0);
  const figures: (readonly [string, string])[] = [
    [writeNumber(totalHours), TEXTS.hours],
    [writeNumber(steps), TEXTS.steps(steps)],
  ];
  if (weeks !== null && hoursPerWeek !== undefined) {
    figures.push(TEXTS.weeks(writeNumber(weeks), writeNumber(hoursPerWeek)));
  }
  return (
    <ul class="figures" part="figures">
      {figures.map(([number, unit]) => (
        <li key={unit}>
          <strong>{number}</strong> {unit}
        </li>
      ))}
    </ul>
  );
}

function Certificate({ status, lowerBoundHours }: Path["certificate"]) {
  const isProven = status === "OPTIMAL";
  return (
    <p class={isProven ? "proof" : "proof quiet"}>
      {isProven ? TEXTS.proven : TEXTS.bounded(writeNumber(lowerBoundHours))}
    </p>
  );
}

function LaterStages({ stages }: { readonly stages: readonly PathStage[] }) {
  const hours = stages.reduce((sum, stage) => sum + stage.hours, 0);
  return (
    <details>
      <summary>{TEXTS.later(stages.length, writeNumber(hours))}</summary>
      <Stages stages={stages} />
    </details>
  );
}

function Stages({ stages }: { readonly stages: readonly PathStage[] }) {
  return (
    <>
      {stages.map(({ number, hours, steps }) => (
        <section class="stage" part="stage" key={number} aria-label={TEXTS.stage(number)}>
          <h4>
            {TEXTS.stage(number)} <span class="quiet">{TEXTS.stageHours(writeNumber(hours))}</span>
          </h4>
          <ul>
            {steps.map((step) => (
              <Step key={step.concept.id} {...step} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function Step({ concept, level, hours }: PathStep) {
  return (
    <li part="step">
      <a part="link" href={toConceptAddress(concept)}>
        {concept.label}
      </a>{" "}
      <span class="quiet">{TEXTS.step(LEVEL_NAMES[level], writeNumber(hours))}</span>
    </li>
  );
}
