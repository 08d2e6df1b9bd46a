/** @jsxImportSource preact */
import { useLayoutEffect, useRef } from "preact/hooks";
import { KIND_NAMES, GRAPH_TEXTS as TEXTS } from "../../texts.js";
import { KindMark } from "./kind-mark.js";
import type { ShownConcept, ShownGraph } from "./shown-graph.js";

/** Room around the outermost dots for their labels, and the longest label. */
const MARGIN = 220;
const LONGEST = 26;

interface GraphPictureProperties {
  readonly graph: ShownGraph;
  readonly label: string;
  readonly selected: string | undefined;
  readonly select: (reference: string) => void;
}

/** Dots and lines where the API places them; for the pointer, and beside a list for everything else. */
export function GraphPicture({ graph, label, selected, select }: GraphPictureProperties) {
  const { concepts, lines, isLayered } = graph;
  const picture = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another middle is brought into sight
  useLayoutEffect(() => scrollToMiddle(picture.current), [label]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section ref={picture} class="picture" aria-label={TEXTS.picture(label)} tabIndex={0}>
      <svg viewBox={frame(concepts)} aria-hidden="true">
        {lines.map(({ type, from, to }) => (
          <line
            key={`${from.reference} ${type} ${to.reference}`}
            class={[from.reference, to.reference].includes(selected ?? "") ? "near" : ""}
            x1={from.x}
            y1={from.y}
            x2={to.x}
            y2={to.y}
          />
        ))}
        {concepts.map((shown) => (
          // biome-ignore lint/a11y/noStaticElementInteractions: the list beside does it by keyboard
          <g
            key={shown.concept.id}
            class={`dot ${shown.concept.kind.toLowerCase()}`}
            data-selected={shown.reference === selected}
            onClick={() => select(shown.reference)}
          >
            <title>{TEXTS.named(shown.concept.label, KIND_NAMES[shown.concept.kind])}</title>
            <KindMark
              kind={shown.concept.kind}
              x={shown.x}
              y={shown.y}
              radius={shown.isCentre ? 10 : 6}
            />
            <DotLabel shown={shown} isLayered={isLayered} />
          </g>
        ))}
      </svg>
    </section>
  );
}

/** On a narrow screen the picture is wider than its place. */
function scrollToMiddle(picture: HTMLElement | null): void {
  if (picture) picture.scrollLeft = (picture.scrollWidth - picture.clientWidth) / 2;
}

interface DotLabelProperties {
  readonly shown: ShownConcept;
  readonly isLayered: boolean;
}

/** Above what was asked for and in layers, else outwards along the ray, and never upside down. */
function DotLabel({ shown: { concept, isCentre, x, y }, isLayered }: DotLabelProperties) {
  const label =
    concept.label.length > LONGEST ? `${concept.label.slice(0, LONGEST - 1)}…` : concept.label;
  if (isCentre || isLayered) {
    return (
      <text class={isCentre ? "centre" : ""} x={x} y={y - 16} text-anchor="middle">
        {label}
      </text>
    );
  }
  const isLeft = x < 0;
  const angle = (Math.atan2(y, x) * 180) / Math.PI + (isLeft ? 180 : 0);
  return (
    <text
      x={isLeft ? x - 11 : x + 11}
      y={y + 4}
      text-anchor={isLeft ? "end" : "start"}
      transform={`rotate(${angle} ${x} ${y})`}
    >
      {label}
    </text>
  );
}

function frame(concepts: readonly ShownConcept[]): string {
  const xs = concepts.map(({ x }) => x);
  const ys = concepts.map(({ y }) => y);
  const [left, top] = [Math.min(...xs) - MARGIN, Math.min(...ys) - MARGIN];
  return `${left} ${top} ${Math.max(...xs) + MARGIN - left} ${Math.max(...ys) + MARGIN - top}`;
}
