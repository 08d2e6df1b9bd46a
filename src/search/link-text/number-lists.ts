import type { NamePlace } from "./find-names.js";
import type { PlacedWord } from "./placed-words.js";

/** What stands between the names of a list: commas, slashes, bars, bullets, quotes, "and", "or". */
const LIST_GAP = /^(?:[\s,/&|()"[\]•·*–-]|and|or|nor)*$/iu;

/** Longer gaps hold more than that. */
const LONGEST_GAP = 24;

/** Numbers the lists of a text by the names in them, a lone name as a list of its own; aligned with the names. */
export function numberLists(
  text: string,
  words: readonly PlacedWord[],
  names: readonly NamePlace[],
): number[] {
  let list = 0;
  return names.map((name, index) => {
    const before = names[index - 1];
    if (before && !isListed(text, words, before, name)) list += 1;
    return list;
  });
}

function isListed(
  text: string,
  words: readonly PlacedWord[],
  left: NamePlace,
  right: NamePlace,
): boolean {
  const start = words[left.to - 1]?.end ?? 0;
  const end = words[right.from]?.start ?? 0;
  if (end - start > LONGEST_GAP) return false;
  const gap = text.slice(start, end);
  return gap.trim() !== "" && LIST_GAP.test(gap);
}
