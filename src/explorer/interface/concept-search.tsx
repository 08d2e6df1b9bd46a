/** @jsxImportSource preact */
import { useId, useState } from "preact/hooks";
import { KIND_NAMES, type KindName, INTERFACE_TEXTS as TEXTS } from "./texts.js";
import { type Suggestion, useSuggestions } from "./use-suggestions.js";

interface ConceptSearchProperties {
  readonly home: URL;
  readonly label: string;
  /** Only concepts of these kinds; all where left out. */
  readonly kinds?: readonly KindName[];
  readonly choose: (chosen: Suggestion) => void;
}

/** A box to find a concept in as one types, by mouse or keyboard (the ARIA combobox with a list). */
export function ConceptSearch({ home, label, kinds, choose }: ConceptSearchProperties) {
  const id = useId();
  const [text, setText] = useState("");
  const [active, setActive] = useState(0);
  const found = useSuggestions(home, text, kinds);
  const options = found ?? [];
  const type = (typed: string) => {
    setText(typed);
    setActive(0);
  };
  const take = (chosen: Suggestion | undefined) => {
    if (!chosen) return;
    type("");
    choose(chosen);
  };
  const press = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && options.length > 0) {
      setActive((active + step + options.length) % options.length);
    } else if (event.key === "Enter") take(options[active]);
    else if (event.key === "Escape") type("");
    else return;
    event.preventDefault();
  };
  return (
    <div class="search">
      <label for={id}>{label}</label>
      <input
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
        onInput={({ currentTarget }) => type(currentTarget.value)}
        onKeyDown={press}
      />
      <SuggestionList id={id} label={label} options={options} active={active} take={take} />
      <p class="quiet" role="status">
        {describe(text, found)}
      </p>
    </div>
  );
}

interface SuggestionListProperties {
  readonly id: string;
  readonly label: string;
  readonly options: readonly Suggestion[];
  readonly active: number;
  readonly take: (chosen: Suggestion) => void;
}

function SuggestionList({ id, label, options, active, take }: SuggestionListProperties) {
  return (
    <div
      id={`${id}-list`}
      class="suggestions"
      role="listbox"
      aria-label={label}
      hidden={options.length === 0}
    >
      {options.map((option, place) => (
        <div
          key={option.id}
          id={`${id}-${place}`}
          role="option"
          tabIndex={-1}
          aria-selected={place === active}
          // The box keeps the focus, and a click does not close the list before it counts.
          onMouseDown={(event) => {
            event.preventDefault();
            take(option);
          }}
        >
          {option.label} <span class="quiet">{KIND_NAMES[option.kind]}</span>
        </div>
      ))}
    </div>
  );
}

function describe(text: string, found: readonly Suggestion[] | null | undefined): string {
  if (text.trim() === "" || found === undefined) return "";
  if (found === null) return TEXTS.noSearch;
  return found.length === 0 ? TEXTS.noSuggestions : TEXTS.suggestions(found.length);
}
