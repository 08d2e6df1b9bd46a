/** @jsxImportSource preact */
import type { ComponentChildren } from "preact";
import { INTERFACE_TEXTS as TEXTS } from "../../texts.js";
import type { Trouble } from "../api/use-answer.js";

interface TroubleNoticeProperties {
  readonly trouble: Trouble;
  readonly retry: () => void;
  /** How the page says that its question was refused; in general words where left out. */
  readonly tellRefused?: (message: string) => string;
  /** What else can be done. */
  readonly children?: ComponentChildren;
}

/** Says why there is nothing to show, with a button that tries again. */
export function TroubleNotice({ trouble, retry, tellRefused, children }: TroubleNoticeProperties) {
  return (
    <div class="notice">
      <p role="alert">{explainTrouble(trouble, tellRefused)}</p>
      <p class="row">
        <button type="button" onClick={retry}>
          {TEXTS.retry}
        </button>
        {children}
      </p>
    </div>
  );
}

/** Says why nothing came. */
export function explainTrouble(
  trouble: Trouble,
  tellRefused: (message: string) => string = TEXTS.refused,
): string {
  if (trouble.state === "refused") return tellRefused(trouble.message);
  return navigator.onLine ? TEXTS.unreachable : TEXTS.offline;
}
