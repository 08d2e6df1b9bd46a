import { RolegraphConcept } from "./concept/rolegraph-concept.js";
import { RolegraphPath } from "./path/rolegraph-path.js";

/** The elements that the script brings; a page that includes it twice keeps the first ones. */
const ELEMENTS = {
  "rolegraph-path": RolegraphPath,
  "rolegraph-concept": RolegraphConcept,
} as const;

for (const [name, element] of Object.entries(ELEMENTS)) {
  if (!customElements.get(name)) customElements.define(name, element);
}
