/** @jsxImportSource preact */
import { GRAPH_TEXTS, KIND_NAMES, type KindName, LINK_TEXTS, type LinkName } from "../texts.js";
import { KindSwatch } from "./kind-mark.js";
import type { View, ViewAction } from "./view.js";

const KINDS = Object.entries(KIND_NAMES) as [KindName, string][];
const LINKS = Object.entries(LINK_TEXTS) as [LinkName, readonly [string, string]][];

interface FiltersProperties {
  readonly view: View;
  readonly act: (action: ViewAction) => void;
}

/** Which kinds of concepts and which links are shown. */
export function Filters({ view, act }: FiltersProperties) {
  return (
    <div class="filters">
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
    </div>
  );
}
