import type { Concept } from "../../domain/concept.js";
import type { MaybePromise } from "../../lib/maybe-promise.js";
import { nearestNames } from "../../lib/nearest.js";
import { toSortLabel } from "../../lib/text-order.js";
import { eachConceptPage } from "../../store/each-concept.js";
import type { GraphReader } from "../../store/store.js";

/** Finds references near to a wrong one. */
export interface Suggestions {
  /** Lists up to three references, nearest first. */
  suggest(reference: string): Promise<readonly string[]>;
}

/**
 * Compares with all keys, labels and aliases. They are gathered at the first mistake and again when
 * the graph's version has changed since; a right reference costs nothing.
 */
export function createSuggestions(
  snapshot: () => GraphReader,
  readVersion: () => MaybePromise<number>,
): Suggestions {
  let known: { readonly version: number; readonly names: Promise<Names> } | undefined;
  return {
    async suggest(reference) {
      const version = await readVersion();
      if (known?.version !== version) known = { version, names: gatherNames(snapshot()) };
      const names = await known.names;
      const nearest = nearestNames(toSortLabel(reference), names.keys());
      return [...new Set(nearest.map((name) => names.get(name) ?? name))];
    },
  };
}

/** From each folded name to the reference that it stands for. */
type Names = ReadonlyMap<string, string>;

async function gatherNames(reader: GraphReader): Promise<Names> {
  const names = new Map<string, string>();
  for await (const concepts of eachConceptPage(reader, { statuses: ["ACTIVE"] })) {
    for (const concept of concepts) addNames(names, concept);
  }
  return names;
}

/** Of concepts of one name the first by label has it. */
function addNames(names: Map<string, string>, { key, label, aliases }: Concept): void {
  for (const name of [key, label, ...aliases]) {
    const folded = toSortLabel(name);
    if (!names.has(folded)) names.set(folded, key);
  }
}
