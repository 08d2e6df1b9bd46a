/** @jsxImportSource preact */
import { useRef, useState } from "preact/hooks";
import { EMBED_PAGE_TEXTS as TEXTS } from "../../texts.js";

interface SnippetProperties {
  /** What is copied, e.g. "the learning path's HTML". */
  readonly what: string;
  readonly code: string;
}

type CopyState = "ready" | "copied" | "failed";

const STATUS: Readonly<Record<CopyState, string>> = {
  ready: "",
  copied: TEXTS.copied,
  failed: TEXTS.notCopied,
};

/** Text to paste elsewhere, with a button that copies it. */
export function Snippet({ what, code }: SnippetProperties) {
  const [state, setState] = useState<CopyState>("ready");
  const text = useRef<HTMLElement>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(code);
      setState("copied");
    } catch {
      // Browsers let pages copy over HTTPS only; the selection is a key press away from it.
      if (text.current) window.getSelection()?.selectAllChildren(text.current);
      setState("failed");
    }
  };
  return (
    <div class="snippet">
      <pre>
        <code ref={text}>{code}</code>
      </pre>
      <p>
        <button type="button" aria-label={TEXTS.copyLabel(what)} onClick={() => void copy()}>
          {TEXTS.copy}
        </button>{" "}
        <span role="status">{STATUS[state]}</span>
      </p>
    </div>
  );
}
