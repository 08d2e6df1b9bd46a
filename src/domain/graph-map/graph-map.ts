import type { Place } from "../neighbourhood/neighbourhood.js";

/** The most concepts on a map: what a picture of dots can show, and a list beside it can hold. */
export const MOST_MAP_NODES = 5_000;

/** The most links on a map, which may be a few times as many. */
export const MOST_MAP_LINKS = 40_000;

/** What a map is laid out by: how many concepts, and between which of them links are, by position. */
export interface MapShape {
  readonly nodes: number;
  readonly links: readonly (readonly [from: number, to: number])[];
}

/**
 * Places the concepts of a map, in their order, in pixels around 0, 0. The same shape gets the same places.
 * Takes some seconds for the largest map, so it is done where it holds nobody up.
 */
export type PlaceMap = (shape: MapShape) => Promise<readonly Place[]>;
