/** @jsxImportSource preact */
import "../interface/interface.css";
import { render } from "preact";
import { toReference } from "../api/concept-reference.js";
import { ConceptSearch } from "../interface/concept-search.js";
import type { Suggestion } from "../interface/use-suggestions.js";
import { SCRIPT_TEXTS } from "./texts.js";

/** Puts a box into a place of the page that finds a concept and opens its page. */
export function showSearch(place: Element, home: URL): void {
  const open = (chosen: Suggestion) => {
    window.location.assign(new URL(`c/${encodeURIComponent(toReference(chosen))}`, home));
  };
  render(<ConceptSearch home={home} label={SCRIPT_TEXTS.search} choose={open} />, place);
}
