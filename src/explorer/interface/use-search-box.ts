import { useState } from "preact/hooks";
import type { KindName } from "../../texts.js";
import { type Suggestion, useSuggestions } from "./use-suggestions.js";

interface SearchBoxOptions {
  readonly home: URL;
  readonly kinds: readonly KindName[] | undefined;
  readonly choose: (chosen: Suggestion) => void;
}

/** How a search box stands: what was typed, what may be meant, and what the keys do about it. */
export function useSearchBox({ home, kinds, choose }: SearchBoxOptions) {
  const [text, setText] = useState("");
  const [active, setActive] = useState(0);
  const [isEntered, setEntered] = useState(false);
  const [chosenLabel, setChosenLabel] = useState<string>();
  const found = useSuggestions(home, text, kinds);
  const options = isEntered && found ? found : [];
  const type = (typed: string) => {
    setText(typed);
    setActive(0);
    setEntered(true);
    setChosenLabel(undefined);
  };
  const take = (chosen: Suggestion) => {
    type("");
    setChosenLabel(chosen.label);
    choose(chosen);
  };
  const press = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const chosen = options[active];
    if (step !== undefined && chosen) {
      setActive((active + step + options.length) % options.length);
    } else if (event.key === "Enter" && chosen) take(chosen);
    else if (event.key === "Escape") type("");
    // Also Enter without anything to choose: a form may know what to do with it.
    else return;
    event.preventDefault();
  };
  const leave = () => setEntered(false);
  const enter = () => setEntered(true);
  return {
    text,
    /** In sight, of what was found. */
    options,
    /** The place of the option that Enter takes. */
    active,
    /** Undefined until it is known, null where the search is away. */
    found: isEntered ? found : undefined,
    /** What was chosen last, until something else is typed. */
    chosenLabel,
    type,
    take,
    press,
    enter,
    leave,
  };
}
