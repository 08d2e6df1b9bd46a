/** @jsxImportSource preact */
import { KIND_NAMES } from "../../texts.js";
import type { Suggestion } from "./use-suggestions.js";

interface SuggestionListProperties {
  /** Of the box that the list belongs to. */
  readonly id: string;
  readonly label: string;
  readonly options: readonly Suggestion[];
  /** The place of the one that Enter would choose. */
  readonly active: number;
  readonly take: (chosen: Suggestion) => void;
}

/** What may be meant; the keyboard is served by the box, which keeps the focus. */
export function SuggestionList({ id, label, options, active, take }: SuggestionListProperties) {
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
