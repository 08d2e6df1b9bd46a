import type { ConceptKind } from "../../domain/concept.js";
import { CORE_SCHEME, type ConceptKey, splitConceptKey } from "../../domain/concept-key.js";
import type { Edge } from "../../domain/edge.js";
import { LEVELS, type Level } from "../../domain/level.js";
import { type MaybePromise, whenAllReady, whenReady } from "../../lib/maybe-promise.js";
import type { EdgeQuery } from "../../store/store.js";
import type { GraphAccess } from "../graph-access.js";

type LinkReads = Pick<GraphAccess, "listEdges">;
type Counterparts = ReadonlyMap<ConceptKey, readonly ConceptKey[]>;

const LEARNABLE: readonly ConceptKind[] = ["SKILL", "TECHNOLOGY"];
const MATCHES: EdgeQuery = { types: ["MATCHES"], direction: "BOTH", kinds: LEARNABLE };

/** Tells whether a concept is of the curated graph. */
export function isCurated(key: ConceptKey): boolean {
  return splitConceptKey(key).scheme === CORE_SCHEME;
}

/**
 * Finds the curated skills and technologies that concepts of other vocabularies match exactly or closely;
 * those that match none are left out. One call of the store for all, none where all are curated.
 */
export function readCurated(
  graph: LinkReads,
  keys: readonly ConceptKey[],
): MaybePromise<Counterparts> {
  const others = keys.filter((key) => !isCurated(key));
  return readCounterparts(graph, others, isCurated);
}

/** Adds to what is known the curated counterparts of what other vocabularies call it. */
export function addCurated(
  graph: LinkReads,
  known: ReadonlyMap<ConceptKey, Level>,
): MaybePromise<ReadonlyMap<ConceptKey, Level>> {
  return whenReady(readCurated(graph, [...known.keys()]), (found) => addAll(known, found));
}

/** Adds to what is known what other vocabularies call the curated part of it. */
export function addFromOthers(
  graph: LinkReads,
  known: ReadonlyMap<ConceptKey, Level>,
): MaybePromise<ReadonlyMap<ConceptKey, Level>> {
  const curated = [...known.keys()].filter(isCurated);
  const found = readCounterparts(graph, curated, (key) => !isCurated(key));
  return whenReady(found, (counterparts) => addAll(known, counterparts));
}

function readCounterparts(
  graph: LinkReads,
  keys: readonly ConceptKey[],
  passes: (key: ConceptKey) => boolean,
): MaybePromise<Counterparts> {
  const lists = whenAllReady(keys.map((key) => graph.listEdges(key, MATCHES)));
  return whenReady(lists, (edges) => {
    const counterparts = new Map<ConceptKey, readonly ConceptKey[]>();
    for (const [place, key] of keys.entries()) {
      const found = (edges[place] ?? [])
        .filter(isSame)
        .map(({ from, to }) => otherEnd(key, from, to));
      const passing = [...new Set(found.filter(passes))];
      if (passing.length > 0) counterparts.set(key, passing);
    }
    return counterparts;
  });
}

/** Broader and narrower concepts are not known, or needed, in place of each other. */
function isSame({ match }: Edge): boolean {
  return match === "EXACT" || match === "CLOSE";
}

function otherEnd(key: ConceptKey, from: ConceptKey, to: ConceptKey): ConceptKey {
  return from === key ? to : from;
}

/** Each counterpart is known at the highest level that gives. */
function addAll(
  known: ReadonlyMap<ConceptKey, Level>,
  counterparts: Counterparts,
): ReadonlyMap<ConceptKey, Level> {
  if (counterparts.size === 0) return known;
  const all = new Map(known);
  for (const [key, others] of counterparts) {
    const level = known.get(key);
    if (level === undefined) continue;
    for (const other of others) {
      const before = all.get(other);
      if (before === undefined || LEVELS.indexOf(level) > LEVELS.indexOf(before)) {
        all.set(other, level);
      }
    }
  }
  return all;
}
