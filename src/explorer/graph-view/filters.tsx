/** @jsxImportSource preact */
import { useState } from "preact/hooks";
import { GRAPH_TEXTS, KIND_NAMES, type KindName, LINK_TEXTS, type LinkName } from "../../texts.js";
import { KindSwatch } from "./kind-mark.js";
import type { View, ViewAction } from "./view.js";

const KINDS = Object.entries(KIND_NAMES) as [KindName, string][];
const LINKS = Object.entries(LINK_TEXTS) as [LinkName, readonly [string, string]][];

interface FiltersProperties {
  readonly view: View;
  readonly act: (action: ViewAction) => void;
}

/** Where there is room for them beside the picture, the filters are open from the start. */
const WIDE = "(min-width: 60rem)";

/** Which kinds of concepts and which links are shown. */
export function Filters({ view, act }: FiltersProperties) {
  const [isOpen] = useState(() => matchMedia(WIDE).matches);
  return (
    <details class="filters" open={isOpen}>
      <summary>{GRAPH_TEXTS.filters}</summary>
      <fieldset>
        <legend>{GRAPH_TEXTS.kinds}</legend>
        {KINDS.map(([kind, name]) => (
          <label key={kind}>
            <input
              type="checkbox"
              checked={!view.withoutKinds.includes(kind)}
              onChange={() => act({ type: "kind", kind })}
            />
            <KindSwatch kind={kind} />
            {name}
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>{GRAPH_TEXTS.types}</legend>
        {LINKS.map(([link, [name]]) => (
          <label key={link}>
            <input
              type="checkbox"
              checked={!view.withoutTypes.includes(link)}
              onChange={() => act({ type: "link", link })}
            />
            {name}
          </label>
        ))}
      </fieldset>
    </details>
  );
}
