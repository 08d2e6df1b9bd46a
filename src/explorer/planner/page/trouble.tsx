/** @jsxImportSource preact */
import { PLANNER_TEXTS as TEXTS } from "../../texts.js";
import type { PlanState } from "./use-plan.js";

interface TroubleProperties {
  readonly plan: PlanState;
}

/** Why there is no plan to see, and what can be done about it; nothing where there is one. */
export function Trouble({ plan: { answer, isLoading, retry } }: TroubleProperties) {
  if (answer?.state === "answered") return null;
  if (!answer) return <p class="notice">{TEXTS.loading}</p>;
  return (
    <div class="notice">
      <p role="alert">{explain(answer)}</p>
      <button type="button" disabled={isLoading} onClick={retry}>
        {TEXTS.retry}
      </button>
    </div>
  );
}

function explain(answer: { readonly state: string; readonly message?: string }): string {
  if (answer.state === "refused") return TEXTS.refused(answer.message ?? "");
  return navigator.onLine ? TEXTS.unreachable : TEXTS.offline;
}
