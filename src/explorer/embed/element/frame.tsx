/** @jsxImportSource preact */
import type { ComponentChildren } from "preact";
import { EMBED_TEXTS, LANGUAGE } from "../../../texts.js";
import { HOME, toPlaygroundAddress } from "./addresses.js";
import type { EmbedState, Question, TroubleState } from "./embed-state.js";

interface FrameProperties<Data> {
  readonly state: EmbedState<Data>;
  /** What was asked, where an attribute says it. */
  readonly question: Question | undefined;
  readonly element: string;
  readonly required: readonly [attribute: string, example: string];
  readonly loadingText: string;
  readonly show: (data: Data) => ComponentChildren;
  readonly retry: () => void;
}

/** The card around what an element shows; its texts are English, whatever the page is. */
export function Frame<Data>(properties: FrameProperties<Data>) {
  const { state, question, show, loadingText } = properties;
  return (
    <div class="card" part="card" lang={LANGUAGE} dir="ltr" aria-busy={state.state === "loading"}>
      {state.state === "answered" ? (
        show(state.data)
      ) : (
        <div class="notice" part="notice" role="status">
          {state.state === "loading" ? (
            <Loading text={loadingText} />
          ) : (
            <Trouble {...properties} state={state} />
          )}
        </div>
      )}
      <p class="origin" part="origin">
        <a href={HOME.href} title={EMBED_TEXTS.sourceLabel}>
          {EMBED_TEXTS.source}
        </a>
        {question && (
          <a href={toPlaygroundAddress(question.query, question.variables)}>{EMBED_TEXTS.query}</a>
        )}
      </p>
    </div>
  );
}

function Loading({ text }: { readonly text: string }) {
  return (
    <>
      <p class="quiet">{text}</p>
      <div class="bones" aria-hidden="true">
        <i />
        <i />
        <i />
      </div>
    </>
  );
}

interface TroubleProperties extends Pick<FrameProperties<never>, "element" | "required" | "retry"> {
  readonly state: TroubleState;
}

function Trouble({ state, element, required, retry }: TroubleProperties) {
  return (
    <>
      <p>{explain(state, element, required)}</p>
      <slot />
      {state.state !== "missing" && (
        <button type="button" part="button" onClick={retry}>
          {EMBED_TEXTS.retry}
        </button>
      )}
    </>
  );
}

function explain(
  state: TroubleState,
  element: string,
  [attribute, example]: readonly [string, string],
): string {
  switch (state.state) {
    case "missing":
      return EMBED_TEXTS.missing(element, attribute, example);
    case "refused":
      return EMBED_TEXTS.refused(state.message);
    case "offline":
      return EMBED_TEXTS.offline;
    case "forbidden":
      return EMBED_TEXTS.forbidden(window.location.origin);
    case "unreachable":
      return EMBED_TEXTS.unreachable;
    default:
      return state satisfies never;
  }
}
