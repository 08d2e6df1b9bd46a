import type { Concept } from "../../src/domain/concept.js";
import { readSeed } from "../../src/import/seed/read-seed.js";
import { SearchIndex } from "../../src/search/search-index.js";
import { Random } from "../support/random.js";
import { type Quality, toQuality } from "./ranks.js";

const LETTERS = "abcdefghijklmnopqrstuvwxyz";

/** Shorter names are other names when a letter is wrong. */
const SHORTEST = 5;

/**
 * Asks for every label and alias of the seed of at least five letters with one letter swapped, left out,
 * doubled or replaced; right is the concept that it is of.
 */
export async function evaluateTypos(): Promise<Quality> {
  const { concepts } = await readSeed("seed");
  const index = new SearchIndex();
  for (const concept of concepts) index.put(concept);
  const random = new Random(7);
  const places = concepts.flatMap((concept) =>
    namesOf(concept).map((name) =>
      index.search(mistype(name, random), {}).findIndex(({ key }) => key === concept.key),
    ),
  );
  return toQuality(places);
}

function namesOf({ label, aliases }: Concept): string[] {
  return [label, ...aliases].filter((name) => name.length >= SHORTEST);
}

function mistype(name: string, random: Random): string {
  const at = 1 + random.below(name.length - 2);
  const [before, letter, after] = [name.slice(0, at), name[at] ?? "", name.slice(at + 1)];
  const mistakes = [
    () => before + after,
    () => before + letter + letter + after,
    () => before + (after[0] ?? "") + letter + after.slice(1),
    () => before + (LETTERS[random.below(LETTERS.length)] ?? "") + after,
  ];
  return random.pick(mistakes)();
}
