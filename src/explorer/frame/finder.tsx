/** @jsxImportSource preact */
import { render } from "preact";
import { FRAME_TEXTS as TEXTS } from "../../texts.js";
import { toReference } from "../api/concept-reference.js";
import { ConceptSearch } from "../interface/concept-search.js";
import type { Suggestion } from "../interface/use-suggestions.js";

/** Puts a box into a place of the page that finds a concept as one types and opens its page. */
export function showFinder(place: Element, home: URL): void {
  const open = (chosen: Suggestion) => {
    window.location.assign(new URL(`c/${encodeURIComponent(toReference(chosen))}`, home));
  };
  place.replaceChildren();
  render(
    <ConceptSearch
      home={home}
      id="find"
      name="q"
      label={TEXTS.find}
      placeholder={TEXTS.findPlaceholder}
      choose={open}
    />,
    place,
  );
}
