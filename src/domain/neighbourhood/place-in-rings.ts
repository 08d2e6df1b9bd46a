import { type HierarchyPointNode, stratify, tree } from "d3-hierarchy";
import { compareCodePoints } from "../../lib/text-order.js";
import type { Neighbour, Place } from "./neighbourhood.js";

/** The least distance of two concepts on a ring, and of two rings. */
const SPACING = 26;
const RING = 190;

/** What holds several concepts that were asked for together; no key is empty. */
const MIDDLE = "";

interface Leaf {
  readonly key: string;
  readonly parent: string | null;
}

type Point = HierarchyPointNode<Leaf>;

/**
 * Places concepts on rings around the one that was asked for, or around the middle for several: each
 * beyond the concept through which it was found (the tidy tree of d3-hierarchy, bent around the middle).
 * Siblings stand in the order of kind and key, so that one more moves the others aside and no farther.
 */
export function placeInRings(nodes: readonly Neighbour[]): ReadonlyMap<string, Place> {
  const root = tree<Leaf>()
    .size([2 * Math.PI, 1])
    .separation((left, right) => (left.parent === right.parent ? 1 : 1.5) / left.depth)(
    growTree(nodes),
  );
  const radii = chooseRadii(root);
  const places = new Map<string, Place>();
  root.each(({ data, x, depth }) => {
    const radius = radii[depth] ?? 0;
    const place = { x: radius * Math.sin(x), y: -radius * Math.cos(x) };
    if (data.key !== MIDDLE) places.set(data.key, place);
  });
  return places;
}

function growTree(nodes: readonly Neighbour[]) {
  const isAlone = nodes.filter(({ parent }) => parent === null).length === 1;
  const leaves = nodes
    .toSorted(
      (left, right) =>
        compareCodePoints(left.concept.kind, right.concept.kind) ||
        compareCodePoints(left.concept.key, right.concept.key),
    )
    .map(({ concept, parent }) => ({
      key: concept.key,
      parent: parent ?? (isAlone ? null : MIDDLE),
    }));
  const middle: Leaf = { key: MIDDLE, parent: null };
  return stratify<Leaf>()
    .id(({ key }) => `c${key}`)
    .parentId(({ parent }) => (parent === null ? null : `c${parent}`))(
    isAlone ? leaves : [middle, ...leaves],
  );
}

/** Makes each ring just wide enough that the nearest two on it keep their distance. */
function chooseRadii(root: Point): readonly number[] {
  const angles: number[][] = [];
  root.each(({ x, depth }) => {
    const ring = angles[depth] ?? [];
    ring.push(x);
    angles[depth] = ring;
  });
  const radii = [0];
  for (const [depth, ring] of angles.entries()) {
    if (depth === 0) continue;
    const needed = SPACING / (2 * Math.sin(Math.min(leastGap(ring), Math.PI) / 2));
    radii.push(Math.max((radii[depth - 1] ?? 0) + RING, needed));
  }
  return radii;
}

function leastGap(angles: readonly number[]): number {
  const sorted = angles.toSorted((left, right) => left - right);
  const first = (sorted[0] ?? 0) + 2 * Math.PI;
  return sorted.reduce(
    (least, angle, index) => Math.min(least, (sorted[index + 1] ?? first) - angle),
    2 * Math.PI,
  );
}
