/** @jsxImportSource preact */

import { useState } from "preact/hooks";
import { GRAPH_TEXTS, KINDS_TEXTS, type KindName, MAP_TEXTS as TEXTS } from "../../../texts.js";
import { KindSwatch } from "../kind-mark.js";
import { moveFocus } from "../move-focus.js";
import type { ViewAction } from "../view.js";
import { ConceptLinks } from "./concept-links.js";
import type { MapConcept, ShownMap } from "./shown-map.js";

interface MapListProperties {
  readonly map: ShownMap;
  readonly selected: string | undefined;
  readonly select: (reference: string | undefined) => void;
  readonly act: (action: ViewAction) => void;
}

/**
 * What the picture shows, kind by kind, for the keyboard and for screen readers. Only what is open is
 * written: all links of all concepts would be tens of thousands of elements.
 */
export function MapList({ map, selected, ...rest }: MapListProperties) {
  const [open, setOpen] = useState<ReadonlySet<KindName>>(new Set());
  const toggle = (toggled: KindName, isOpen: boolean) => {
    const others = [...open].filter((one) => one !== toggled);
    setOpen(new Set(isOpen ? [...others, toggled] : others));
  };
  return (
    <ul class="kinds" onKeyDown={moveFocus}>
      {map.groups.map(({ kind: ofGroup, concepts }) => (
        <li key={ofGroup}>
          <details
            open={open.has(ofGroup)}
            onToggle={({ currentTarget }) => toggle(ofGroup, currentTarget.open)}
          >
            <summary class="kind">
              <KindSwatch kind={ofGroup} /> {TEXTS.group(KINDS_TEXTS[ofGroup], concepts.length)}
            </summary>
            {open.has(ofGroup) && (
              <ul class="concepts">
                {concepts.map((shown) => (
                  <MapItem
                    key={shown.concept.id}
                    shown={shown}
                    isOpen={shown.reference === selected}
                    {...rest}
                  />
                ))}
              </ul>
            )}
          </details>
        </li>
      ))}
    </ul>
  );
}

interface MapItemProperties extends Omit<MapListProperties, "map" | "selected"> {
  readonly shown: MapConcept;
  readonly isOpen: boolean;
}

function MapItem({ shown, isOpen, select, act }: MapItemProperties) {
  const { concept, reference, links, degree } = shown;
  return (
    <li data-reference={reference}>
      <details
        open={isOpen}
        onToggle={(event) => {
          // The kind that it is in must not take it for its own.
          event.stopPropagation();
          if (event.currentTarget.open) select(reference);
          else if (isOpen) select(undefined);
        }}
      >
        <summary>
          <span class="name">{concept.label}</span>{" "}
          <span class="quiet">{GRAPH_TEXTS.linksShown(links.length, degree)}</span>
        </summary>
        {isOpen && <ConceptLinks shown={shown} act={act} />}
      </details>
    </li>
  );
}
