/** @jsxImportSource preact */
import { type KindName } from "../../texts.js";

/** Corners of each kind's mark around 0, 0, as large as a circle of radius 1; skills have a circle. */
const CORNERS: Readonly<
  Record<Exclude<KindName, "SKILL">, readonly (readonly [number, number])[]>
> = {
  ROLE: [
    [0, -1.56],
    [1.35, 0.78],
    [-1.35, 0.78],
  ],
  TECHNOLOGY: [
    [-0.89, -0.89],
    [0.89, -0.89],
    [0.89, 0.89],
    [-0.89, 0.89],
  ],
  CATEGORY: [
    [0, -1.25],
    [1.25, 0],
    [0, 1.25],
    [-1.25, 0],
  ],
  RESPONSIBILITY: [
    [0, 1.56],
    [1.35, -0.78],
    [-1.35, -0.78],
  ],
};

interface KindMarkProperties {
  readonly kind: KindName;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** What a kind looks like in a drawing: a form of its own beside its colour. */
export function KindMark({ kind, x, y, radius }: KindMarkProperties) {
  if (kind === "SKILL") return <circle class="mark" cx={x} cy={y} r={radius} />;
  const points = CORNERS[kind].map(([right, down]) => `${x + right * radius},${y + down * radius}`);
  return <polygon class="mark" points={points.join(" ")} />;
}

/** The mark by itself, for a list of kinds. */
export function KindSwatch({ kind }: Pick<KindMarkProperties, "kind">) {
  return (
    <svg class={`swatch ${kind.toLowerCase()}`} viewBox="-10 -10 20 20" aria-hidden="true">
      <KindMark kind={kind} x={0} y={0} radius={6} />
    </svg>
  );
}
