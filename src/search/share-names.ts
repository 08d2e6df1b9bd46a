import { compareCodePoints } from "../lib/text-order.js";
import type { Entry } from "./entry.js";
import type { IndexedLabel, LabelIndex } from "./label-index.js";
import { addSupport } from "./pool-scores.js";

/** How much of what is missing to a full score each name counts that is shared with what a text is the label of. */
const SHARED_NAME = 0.3;

/** What speaks for a concept that shares names with another. */
export interface SharedNames {
  /** 0 to below 1. */
  readonly support: number;
  /** The first of them by code point, as the concept has it. */
  readonly name: string;
}

/**
 * Finds the concepts that share other names with what a text is the label of: they are likely meant as well. So a
 * vocabulary that knows a thing by other names leads to it, as O*NET's "Coaches and Scouts", who are gymnastics teachers
 * too, to ESCO's sports instructors. Concepts of all kinds and schemes speak; costs as much as they have names.
 */
export function findSharedNames(
  labels: LabelIndex<Entry>,
  joined: string,
): ReadonlyMap<Entry, SharedNames> {
  const shared = new Map<Entry, SharedNames>();
  for (const name of listOtherNames(labels.findJoined(joined), joined)) {
    for (const label of labels.findJoined(name)) {
      shared.set(label.owner, addName(shared.get(label.owner), label.text));
    }
  }
  return shared;
}

/** Lists the other names, written together, of those whose own label is one of these labels. */
function listOtherNames(labels: readonly IndexedLabel<Entry>[], joined: string): Set<string> {
  const owners = labels.filter(({ isAlias }) => !isAlias).map(({ owner }) => owner);
  const names = new Set(owners.flatMap(({ indexed }) => indexed.map((label) => label.joined)));
  names.delete(joined);
  return names;
}

function addName(known: SharedNames | undefined, name: string): SharedNames {
  if (!known) return { support: SHARED_NAME, name };
  return {
    support: addSupport(known.support, SHARED_NAME),
    name: compareCodePoints(name, known.name) < 0 ? name : known.name,
  };
}
