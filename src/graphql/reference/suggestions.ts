import type { Concept } from "../../domain/concept.js";
import type { MaybePromise } from "../../lib/maybe-promise.js";
import { nearestNames } from "../../lib/nearest.js";
import { toSortLabel } from "../../lib/text-order.js";
import type { GraphReader } from "../../store/store.js";

/** How many concepts are read at once while names are gathered. */
const PAGE_SIZE = 1_000;

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
  for await (const concept of eachActiveConcept(reader)) {
    for (const name of [concept.key, concept.label, ...concept.aliases]) {
      const folded = toSortLabel(name);
      if (!names.has(folded)) names.set(folded, concept.key);
    }
  }
  return names;
}

async function* eachActiveConcept(reader: GraphReader): AsyncGenerator<Concept> {
  let last: Concept | undefined;
  do {
    const after = last && { rank: 0, label: toSortLabel(last.label), key: last.key };
    const page = { size: PAGE_SIZE, ...(after && { after }) };
    const concepts = await reader.page({ statuses: ["ACTIVE"] }, "LABEL_ASC", page);
    yield* concepts;
    last = concepts.length === PAGE_SIZE ? concepts.at(-1) : undefined;
  } while (last);
}
