/** @jsxImportSource preact */

import { GRAPH_TEXTS as TEXTS } from "../../texts.js";
import { ConceptSearch } from "../interface/concept-search.js";
import type { Suggestion } from "../interface/use-suggestions.js";
import { Filters } from "./filters.js";
import type { ViewAction, ViewHistory } from "./view.js";

interface ControlsProperties {
  readonly home: URL;
  /** What the search is for. */
  readonly label: string;
  readonly history: ViewHistory;
  readonly act: (action: ViewAction) => void;
  readonly choose: (found: Suggestion) => void;
}

/** What both views of the graph are led by. */
export function Controls({ home, label, history, act, choose }: ControlsProperties) {
  const { past, present } = history;
  return (
    <>
      <ConceptSearch home={home} id="around" label={label} choose={choose} />
      <Filters view={present} act={act} />
      <p class="view-actions">
        <button
          type="button"
          class="plain"
          disabled={past.length === 0}
          onClick={() => act({ type: "undo" })}
        >
          {TEXTS.undo}
        </button>
        {present.around !== undefined && (
          <button type="button" class="plain" onClick={() => act({ type: "whole" })}>
            {TEXTS.whole}
          </button>
        )}
      </p>
    </>
  );
}
