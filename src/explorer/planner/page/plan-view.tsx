/** @jsxImportSource preact */

import { PLANNER_TEXTS as TEXTS } from "../../../texts.js";
import { toReference } from "../../api/concept-reference.js";
import type { LearningPath, PathChoice, PathStep } from "../plan/plan-query.js";
import { isStepDone, listSteps } from "../plan/plan-view.js";
import { tick, untick } from "../progress/progress.js";
import type { useProgress } from "../progress/use-progress.js";
import { addKnown, addWish, release, takeInstead } from "../question/change-question.js";
import type { Known, PlanQuestion } from "../question/plan-question.js";
import { KeepSection } from "./keep-section.js";
import { NextSteps } from "./next-steps.js";
import { ProgressSection } from "./progress-section.js";
import { StageList } from "./stage-list.js";
import { Summary } from "./summary.js";

export type Recorded = ReturnType<typeof useProgress>;

interface PlanViewProperties {
  readonly api: URL;
  readonly path: LearningPath;
  readonly choices: readonly PathChoice[] | undefined;
  readonly question: PlanQuestion;
  readonly change: (question: PlanQuestion) => void;
  readonly record: Recorded;
  /** Where the plan's query can be run and changed. */
  readonly playground: string;
  /** Moves the focus to the plan's heading, when what had it is gone. */
  readonly focusResult: () => void;
}

/** What can be done with a step. */
export interface StepActions {
  readonly setDone: (step: PathStep, isDone: boolean) => void;
  readonly know: (step: PathStep) => void;
  readonly avoid: (step: PathStep) => void;
  /** Whether the learner chose it where something else would do. */
  readonly isChosen: (step: PathStep) => boolean;
  /** Takes something in the place of what a choice took. */
  readonly take: (chosen: Known, choice: PathChoice) => void;
  /** Leaves the choice to the plan again. */
  readonly release: (step: PathStep) => void;
}

/** A plan as it stands: its figures, what comes next, and all of its stages. */
export function PlanView(properties: PlanViewProperties) {
  const { api, path, choices, question, change, record, playground, focusResult } = properties;
  const { progress } = record;
  const actions = createActions(properties);
  const replan = () => {
    const done = listSteps(path).filter((step) => isStepDone(progress, step));
    change(addKnown(question, done.map(toKnown)));
    focusResult();
  };
  if (path.stages.length === 0) return <p class="notice">{TEXTS.nothing}</p>;
  return (
    <>
      <Summary path={path} question={question} progress={progress} />
      <NextSteps path={path} progress={progress} setDone={actions.setDone} />
      <StageList path={path} choices={choices} progress={progress} actions={actions} />
      <KeepSection {...{ api, path, progress, question, playground }} />
      <ProgressSection path={path} record={record} replan={replan} />
    </>
  );
}

function createActions({ question, change, record, focusResult }: PlanViewProperties): StepActions {
  return {
    setDone: (step, isDone) => record.change((progress) => setDone(progress, step, isDone)),
    know: (step) => {
      change(addKnown(question, [toKnown(step)]));
      focusResult();
    },
    avoid: (step) => {
      change(addWish(question, "avoid", toReference(step.concept)));
      focusResult();
    },
    isChosen: ({ concept }) =>
      question.take.some((chosen) => chosen.concept === toReference(concept)),
    take: (chosen, { taken }) => {
      change(takeInstead(question, chosen, taken.map(toReference)));
      focusResult();
    },
    release: (step) => {
      change(release(question, [toReference(step.concept)]));
      focusResult();
    },
  };
}

function setDone(progress: Recorded["progress"], step: PathStep, isDone: boolean) {
  const { concept, level } = step;
  if (!isDone) return untick(progress, concept.id);
  const on = new Date().toISOString().slice(0, 10);
  const { id, label } = concept;
  return tick(progress, { id, reference: toReference(concept), label, level, on });
}

function toKnown({ concept, level }: PathStep) {
  return { concept: toReference(concept), level };
}
