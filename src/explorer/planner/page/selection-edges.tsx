/** @jsxImportSource preact */
import type { RefObject } from "preact";
import { useLayoutEffect, useState } from "preact/hooks";
import type { Selection } from "./stage-list.js";
import { toCardId } from "./step-words.js";

interface SelectionEdgesProperties {
  readonly list: RefObject<HTMLElement | null>;
  readonly selection: Selection;
}

interface DrawnEdge {
  readonly id: string;
  readonly kind: "needs" | "unlocks";
  readonly path: string;
}

/** Edges from what the selected step needs, and to what it unlocks, in the margin of the list. */
export function SelectionEdges({ list, selection }: SelectionEdgesProperties) {
  const [edges, setEdges] = useState<readonly DrawnEdge[]>([]);
  useLayoutEffect(() => {
    const place = list.current;
    if (!place || selection.id === undefined) {
      setEdges([]);
      return undefined;
    }
    const draw = () => setEdges(drawEdges(place, selection));
    draw();
    // Cards move when stages are folded, windows resized and fonts enlarged.
    const observer = new ResizeObserver(draw);
    observer.observe(place);
    return () => observer.disconnect();
  }, [list, selection]);
  return (
    <svg class="edges" aria-hidden="true">
      <defs>
        <marker
          id="arrow"
          viewBox="0 0 8 8"
          refX="7"
          refY="4"
          markerWidth="7"
          markerHeight="7"
          orient="auto"
        >
          <path d="M0 0 8 4 0 8z" />
        </marker>
      </defs>
      {edges.map(({ id, kind, path }) => (
        <path key={id} class={kind} d={path} marker-end="url(#arrow)" />
      ))}
    </svg>
  );
}

function drawEdges(list: HTMLElement, { id, needs, unlocks }: Selection): DrawnEdge[] {
  const frame = list.getBoundingClientRect();
  const own = findPlace(id ?? "", frame);
  if (!own) return [];
  const draw = (other: string, kind: DrawnEdge["kind"]): DrawnEdge[] => {
    const place = findPlace(other, frame);
    if (!place) return [];
    const [from, to] = kind === "needs" ? [place, own] : [own, place];
    return [{ id: other, kind, path: drawArc(from, to) }];
  };
  return [
    ...needs.flatMap((need) => draw(need, "needs")),
    ...unlocks.flatMap((later) => draw(later, "unlocks")),
  ];
}

interface Place {
  readonly x: number;
  readonly y: number;
}

/** Where edges meet a card: at its left side, as high as its name; undefined while it is folded away. */
function findPlace(id: string, frame: DOMRect): Place | undefined {
  const head = document.getElementById(toCardId(id))?.getBoundingClientRect();
  if (!head || head.height === 0) return undefined;
  return { x: head.left - frame.left, y: head.top - frame.top + NAME_HEIGHT };
}

const NAME_HEIGHT = 28;
const GAP = 2;

function drawArc(from: Place, to: Place): string {
  const [start, end] = [from.x - GAP, to.x - GAP];
  const reach = Math.min(start, end) * 0.95;
  return `M${start} ${from.y}C${start - reach} ${from.y} ${end - reach} ${to.y} ${end} ${to.y}`;
}
