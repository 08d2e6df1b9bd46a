/** @jsxImportSource preact */
import type { Trouble } from "../api/use-answer.js";
import { INTERFACE_TEXTS as TEXTS } from "../texts.js";

interface TroubleNoticeProperties {
  readonly trouble: Trouble;
  readonly retry: () => void;
}

/** Says why there is nothing to show, with a button that tries again. */
export function TroubleNotice({ trouble, retry }: TroubleNoticeProperties) {
  return (
    <div class="notice" role="alert">
      <p>{explain(trouble)}</p>
      <button type="button" onClick={retry}>
        {TEXTS.retry}
      </button>
    </div>
  );
}

function explain(trouble: Trouble): string {
  if (trouble.state === "refused") return TEXTS.refused(trouble.message);
  return navigator.onLine ? TEXTS.unreachable : TEXTS.offline;
}
