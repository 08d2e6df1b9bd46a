/** @jsxImportSource preact */
import { GRAPH_TEXTS as TEXTS } from "../../../texts.js";
import { LinkList } from "../link-list.js";
import type { ViewAction } from "../view.js";
import type { MapConcept } from "./shown-map.js";

interface ConceptLinksProperties {
  readonly shown: MapConcept;
  readonly act: (action: ViewAction) => void;
}

/** What a concept of the map is linked with, and the way to look around it. */
export function ConceptLinks({ shown, act }: ConceptLinksProperties) {
  const { concept, reference, links } = shown;
  return (
    <>
      <p class="item-actions">
        <button
          type="button"
          aria-label={TEXTS.centreLabel(concept.label)}
          onClick={() => act({ type: "centre", reference })}
        >
          {TEXTS.centre}
        </button>
      </p>
      <LinkList links={links} />
    </>
  );
}
