/** @jsxImportSource preact */
import type { RefObject } from "preact";
import { type KindName, INTERFACE_TEXTS as TEXTS } from "../../texts.js";
import { SuggestionList } from "./suggestion-list.js";
import { useSearchBox } from "./use-search-box.js";
import type { Suggestion } from "./use-suggestions.js";

interface ConceptSearchProperties {
  readonly home: URL;
  /** The page's own for the box. */
  readonly id: string;
  readonly label: string;
  /** Only concepts of these kinds; all where left out. */
  readonly kinds?: readonly KindName[];
  readonly choose: (chosen: Suggestion) => void;
  /** What is said once something was chosen, to those who do not see it. */
  readonly tellChosen?: (label: string) => string;
  /** What a form that holds the box sends the text as, when there is nothing to choose. */
  readonly name?: string;
  readonly placeholder?: string;
  readonly input?: RefObject<HTMLInputElement | null>;
}

/** A box to find a concept in as one types, by mouse or keyboard (the ARIA combobox with a list). */
export function ConceptSearch(properties: ConceptSearchProperties) {
  const { home, id, label, kinds, choose, tellChosen, input = null, ...rest } = properties;
  const box = useSearchBox({ home, kinds, choose });
  const { text, options, active, found, chosenLabel } = box;
  const trouble = describeTrouble(text, found);
  return (
    <div class="search">
      <label for={id}>{label}</label>
      <input
        {...rest}
        ref={input}
        id={id}
        type="text"
        role="combobox"
        autocomplete="off"
        spellcheck={false}
        aria-autocomplete="list"
        aria-expanded={options.length > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={options[active] && `${id}-${active}`}
        value={text}
        onInput={({ currentTarget }) => box.type(currentTarget.value)}
        onKeyDown={box.press}
        onFocus={box.enter}
        onBlur={box.leave}
      />
      <SuggestionList id={id} label={label} options={options} active={active} take={box.take} />
      <p class={trouble === "" ? "unseen" : "suggestions hint"} role="status">
        {trouble}
        {options.length > 0 && TEXTS.suggestions(options.length)}
        {chosenLabel !== undefined && tellChosen?.(chosenLabel)}
      </p>
    </div>
  );
}

/** Why there is nothing to choose; empty where there is, or may yet be. */
function describeTrouble(text: string, found: readonly Suggestion[] | null | undefined): string {
  if (text.trim() === "" || found === undefined) return "";
  if (found === null) return TEXTS.noSearch;
  return found.length === 0 ? TEXTS.noSuggestions : "";
}
