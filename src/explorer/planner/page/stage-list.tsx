/** @jsxImportSource preact */
import { useMemo, useRef, useState } from "preact/hooks";
import { PLANNER_TEXTS as TEXTS } from "../../../texts.js";
import type { LearningPath, PathChoice } from "../plan/plan-query.js";
import { isStepDone, linkSteps, listSteps } from "../plan/plan-view.js";
import type { Progress } from "../progress/progress.js";
import type { StepActions } from "./plan-view.js";
import { SelectionEdges } from "./selection-edges.js";
import { StageSection } from "./stage-section.js";

/** Stages with something to do that are open from the start; those behind them are folded. */
const OPEN_STAGES = 2;

interface StageListProperties {
  readonly path: LearningPath;
  readonly choices: readonly PathChoice[] | undefined;
  readonly progress: Progress;
  readonly actions: StepActions;
}

/** What is selected in a plan, and what that has to do with the rest. */
export interface Selection {
  readonly id: string | undefined;
  readonly needs: readonly string[];
  readonly unlocks: readonly string[];
}

/** All stages of a plan, one below the other, with edges for the selected step. */
export function StageList({ path, choices, progress, actions }: StageListProperties) {
  const list = useRef<HTMLDivElement>(null);
  const [selected, select] = useState<string>();
  const [toggled, setToggled] = useState<ReadonlyMap<number, boolean>>(new Map());
  const links = useMemo(() => linkSteps(path), [path]);
  const steps = useMemo(
    () => new Map(listSteps(path).map((step) => [step.concept.id, step])),
    [path],
  );
  const selection = useMemo<Selection>(
    () => ({
      id: selected,
      needs: links.needs.get(selected ?? "") ?? [],
      unlocks: links.unlocks.get(selected ?? "") ?? [],
    }),
    [selected, links],
  );
  const open = new Set(
    path.stages
      .filter((stage) => !stage.steps.every((step) => isStepDone(progress, step)))
      .slice(0, OPEN_STAGES)
      .map(({ number }) => number),
  );
  return (
    <section aria-labelledby="stages-heading">
      <h2 id="stages-heading">{TEXTS.stages}</h2>
      <div ref={list} class="stages">
        {path.stages.map((stage) => {
          const isOpen = toggled.get(stage.number) ?? open.has(stage.number);
          const toggle = () => setToggled(new Map([...toggled, [stage.number, !isOpen]]));
          return (
            <StageSection
              key={stage.number}
              {...{ stage, isOpen, toggle, choices, steps, progress, actions, selection, select }}
            />
          );
        })}
        <SelectionEdges list={list} selection={selection} />
      </div>
    </section>
  );
}
