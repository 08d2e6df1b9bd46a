import type { WriteBatch } from "../../src/store/store.js";
import { conceptOf, edgeOf, SOURCE } from "./graph-items.js";

/** How many steps the plan of `long-plan` has, and in how many stages. */
export const LONG_PLAN = { steps: 250, stages: 25 } as const;

const PER_STAGE = LONG_PLAN.steps / LONG_PLAN.stages;

/** A role that needs what has to be learned in 250 steps: each stage's skills need two of the stage before. */
export const LONG_PLAN_GRAPH: WriteBatch = {
  sources: [SOURCE],
  concepts: [
    conceptOf("ROLE", "polymath", { label: "Polymath" }),
    ...listSteps().map((step) =>
      conceptOf("SKILL", `skill-${step}`, {
        label: `Skill ${step}`,
        description: "Something that takes a while to be learned, like everything else.",
        effort: { basicHours: 5, workingHours: 20, advancedHours: 60, source: null },
      }),
    ),
  ],
  edges: listSteps().flatMap((step) => [
    edgeOf("polymath", "REQUIRES", `skill-${step}`),
    ...listNeeds(step).map((need) => edgeOf(`skill-${step}`, "HAS_PREREQUISITE", `skill-${need}`)),
  ]),
};

function listSteps(): readonly number[] {
  return Array.from({ length: LONG_PLAN.steps }, (_, step) => step);
}

function listNeeds(step: number): readonly number[] {
  const place = step % PER_STAGE;
  const before = step - place - PER_STAGE;
  return before < 0 ? [] : [before + place, before + ((place + 1) % PER_STAGE)];
}
