/** @jsxImportSource preact */

import { PLANNER_TEXTS as TEXTS } from "../../../texts.js";
import { TroubleNotice } from "../../interface/trouble.js";
import type { PlanState } from "./use-plan.js";

interface PlanTroubleProperties {
  readonly home: URL;
  readonly plan: PlanState;
}

/** Why there is no plan to see, and what can be done about it; nothing where there is one. */
export function PlanTrouble({ home, plan: { answer, retry } }: PlanTroubleProperties) {
  if (answer?.state === "answered") return null;
  if (!answer) return <p class="notice">{TEXTS.loading}</p>;
  return (
    <TroubleNotice trouble={answer} retry={retry} tellRefused={TEXTS.refused}>
      <a href={new URL("plan/", home).href}>{TEXTS.chooseAnother}</a>
    </TroubleNotice>
  );
}
