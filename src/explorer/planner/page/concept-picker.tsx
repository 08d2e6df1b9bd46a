/** @jsxImportSource preact */
import type { RefObject } from "preact";
import { useState } from "preact/hooks";
import { KIND_NAMES, type KindName, PLANNER_TEXTS } from "../../texts.js";
import type { FoundConcept } from "../plan/found-concept.js";
import { useSuggestions } from "./use-suggestions.js";

const TEXTS = PLANNER_TEXTS.question;

interface ConceptPickerProperties {
  readonly id: string;
  readonly label: string;
  readonly api: URL;
  /** Kinds of concepts that are offered; the same array each time. */
  readonly kinds: readonly string[];
  readonly input: RefObject<HTMLInputElement | null>;
  readonly pick: (concept: FoundConcept) => void;
}

/** A search for a concept while one types, by keyboard or pointer (the combobox pattern of ARIA). */
export function ConceptPicker({ id, label, api, kinds, input, pick }: ConceptPickerProperties) {
  const [text, setText] = useState("");
  const [active, setActive] = useState(0);
  const [said, setSaid] = useState("");
  const found = useSuggestions(api, text, kinds);
  const isOpen = found !== undefined && found.length > 0;
  const choose = (concept: FoundConcept | undefined) => {
    if (!concept) return;
    pick(concept);
    setText("");
    setSaid(TEXTS.added(concept.label));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape") setText("");
    const move = event.key === "Enter" ? 0 : MOVES[event.key];
    if (move === undefined || !isOpen) return;
    event.preventDefault();
    if (move === 0) choose(found[active]);
    else setActive((active + move + found.length) % found.length);
  };
  const type = (typed: string) => {
    setText(typed);
    setActive(0);
    setSaid("");
  };
  return (
    <div class="picker">
      <label for={id}>{label}</label>
      <input
        ref={input}
        id={id}
        type="text"
        role="combobox"
        {...PLAIN}
        aria-expanded={isOpen}
        aria-controls={`${id}-list`}
        aria-activedescendant={isOpen ? `${id}-${active}` : undefined}
        value={text}
        onInput={({ currentTarget }) => type(currentTarget.value)}
        onKeyDown={onKeyDown}
        onBlur={() => setText("")}
      />
      <Options id={id} label={label} found={found ?? []} active={active} choose={choose} />

      <p class={found?.length === 0 ? "quiet hint" : "unseen"} role="status">
        {found === undefined ? said : describeCount(found.length)}
      </p>
    </div>
  );
}

/** How the input is, whatever it holds. */
const PLAIN = {
  autocomplete: "off",
  spellcheck: false,
  placeholder: TEXTS.placeholder,
  "aria-autocomplete": "list",
} as const;

const MOVES: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

function describeCount(count: number): string {
  return count === 0 ? TEXTS.noMatch : TEXTS.matches(count);
}

interface OptionsProperties {
  readonly id: string;
  readonly label: string;
  readonly found: readonly FoundConcept[];
  readonly active: number;
  readonly choose: (concept: FoundConcept) => void;
}

/** The keyboard is served by the input, which keeps the focus. */
function Options({ id, label, found, active, choose }: OptionsProperties) {
  return (
    <div id={`${id}-list`} role="listbox" aria-label={label} hidden={found.length === 0}>
      {found.map((concept, place) => (
        <div
          key={concept.id}
          id={`${id}-${place}`}
          role="option"
          tabIndex={-1}
          aria-selected={place === active}
          onMouseDown={(event) => {
            event.preventDefault();
            choose(concept);
          }}
        >
          {concept.label} <span class="quiet">{KIND_NAMES[concept.kind as KindName]}</span>
        </div>
      ))}
    </div>
  );
}
