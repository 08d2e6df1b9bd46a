/** @jsxImportSource preact */
import { KIND_NAMES, GRAPH_TEXTS as TEXTS } from "../../texts.js";
import { LinkList } from "./link-list.js";
import { moveFocus } from "./move-focus.js";
import type { ShownConcept } from "./shown-graph.js";
import type { ViewAction } from "./view.js";

interface ConceptListProperties {
  readonly concepts: readonly ShownConcept[];
  readonly selected: string | undefined;
  readonly select: (reference: string | undefined) => void;
  readonly act: (action: ViewAction) => void;
}

/** What the picture shows, concept by concept with its links, for the keyboard and for screen readers. */
export function ConceptList({ concepts, ...rest }: ConceptListProperties) {
  return (
    <ul class="concepts" onKeyDown={moveFocus}>
      {concepts.map((shown) => (
        <ConceptItem key={shown.concept.id} shown={shown} {...rest} />
      ))}
    </ul>
  );
}

interface ConceptItemProperties extends Omit<ConceptListProperties, "concepts"> {
  readonly shown: ShownConcept;
}

function ConceptItem({ shown, selected, select, act }: ConceptItemProperties) {
  const { concept, reference, links, degree } = shown;
  return (
    <li data-reference={reference}>
      <details
        open={reference === selected}
        onToggle={({ currentTarget }) => {
          if (currentTarget.open) select(reference);
          else if (reference === selected) select(undefined);
        }}
      >
        <summary>
          <span class="name">{concept.label}</span>{" "}
          <span class="quiet">
            {TEXTS.kindAndLinks(KIND_NAMES[concept.kind], links.length, degree)}
          </span>
        </summary>
        <LinkList links={links} />
      </details>
      {!shown.isMiddle && <ItemActions shown={shown} act={act} />}
    </li>
  );
}

function ItemActions({ shown, act }: Pick<ConceptItemProperties, "shown" | "act">) {
  const { reference, isCentre, concept } = shown;
  const [type, text, label] = isCentre
    ? (["collapse", TEXTS.collapse, TEXTS.collapseLabel(concept.label)] as const)
    : (["expand", TEXTS.expand, TEXTS.expandLabel(concept.label)] as const);
  return (
    <p class="item-actions">
      <button type="button" aria-label={label} onClick={() => act({ type, reference })}>
        {text}
      </button>
      <button
        type="button"
        aria-label={TEXTS.centreLabel(concept.label)}
        onClick={() => act({ type: "centre", reference })}
      >
        {TEXTS.centre}
      </button>
    </p>
  );
}
