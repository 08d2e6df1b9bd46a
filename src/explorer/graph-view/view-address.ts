import { KIND_NAMES, type KindName, LINK_TEXTS, type LinkName } from "../../texts.js";
import { readReferences, writeReferences } from "../api/concept-reference.js";
import { MOST_OPEN, type View } from "./view.js";

/**
 * Reads a view out of an address, e.g. `?around=redis&open=memcached&without=ROLE,RELATED` or, of the whole
 * map, `?focus=redis`.
 */
export function readView(search: string): View {
  const parameters = new URLSearchParams(search);
  const [around] = readReferences(parameters.get("around"), 1);
  const [focus] = readReferences(parameters.get("focus"), 1);
  const without = readReferences(parameters.get("without"), 100);
  return {
    around,
    ...(around === undefined && focus !== undefined && { focus }),
    open: readReferences(parameters.get("open"), MOST_OPEN).filter((one) => one !== around),
    withoutKinds: without.filter((name): name is KindName => Object.hasOwn(KIND_NAMES, name)),
    withoutTypes: without.filter((name): name is LinkName => Object.hasOwn(LINK_TEXTS, name)),
  };
}

/** Writes a view so that its address stays readable; empty for the whole map. */
export function writeView({ around, focus, open, withoutKinds, withoutTypes }: View): string {
  const parts = [
    ["around", around === undefined ? [] : [around]],
    ["focus", focus === undefined ? [] : [focus]],
    ["open", open],
    ["without", [...withoutKinds, ...withoutTypes]],
  ] as const;
  const written = parts
    .filter(([, references]) => references.length > 0)
    .map(([name, references]) => `${name}=${writeReferences(references)}`);
  return written.length === 0 ? "" : `?${written.join("&")}`;
}
