import type { PlacedWord } from "./placed-words.js";

/** Words that deny what follows them. */
const DENIALS = new Set(
  "no not never neither nor without lack lacks lacking except excluding don doesn didn isn aren cannot".split(
    " ",
  ),
);

/** Words behind a name that deny it together with a denial: "is not required". */
const NEEDED = new Set("required needed necessary expected essential mandatory".split(" "));

/** Words that end what a denial is about. */
const TURNS = new Set(
  "but however although though instead rather yet only because while whereas just".split(" "),
);

/** A denial reaches over so many words at most, and one behind a name stands so near. */
const REACH = 7;
const REACH_BEHIND = 4;

/** What stands between the names of a list. */
const LIST_GAP = /^(?:\s|[,/&]|\band\b|\bor\b|\bnor\b|\bany\b|\beven\b|\bin\b|\bwith\b|\bof\b)*$/iu;

/** What ends a clause. */
const CLAUSE_END = /[.;:!?](?:\s|$)|[\n,]/u;
const SENTENCE_END = /[.;:!?](?:\s|$)|\n/u;

/** Where a name stands among the words of a text. */
export interface NamePlace {
  /** Places of its first word and of the one behind its last. */
  readonly from: number;
  readonly to: number;
}

/**
 * Tells for each name, in the order of the text, whether the text denies it: "no experience with
 * Kubernetes or Helm", "not Java but JavaScript", "PHP is not required". A denial ends with its clause,
 * but goes on over the names of a list.
 */
export function findNegations(
  text: string,
  words: readonly PlacedWord[],
  names: readonly NamePlace[],
): boolean[] {
  const negated: boolean[] = [];
  for (const [index, name] of names.entries()) {
    const before = names[index - 1];
    const goesOn =
      before !== undefined &&
      negated[index - 1] === true &&
      LIST_GAP.test(between(text, words, before.to - 1, name.from));
    negated.push(goesOn || isDeniedBefore(text, words, name) || isDeniedBehind(text, words, name));
  }
  return negated;
}

function isDeniedBefore(text: string, words: readonly PlacedWord[], { from }: NamePlace): boolean {
  for (let place = from - 1; place >= Math.max(0, from - REACH); place -= 1) {
    if (CLAUSE_END.test(between(text, words, place, place + 1))) return false;
    const word = words[place]?.word ?? "";
    if (TURNS.has(word)) return false;
    if (DENIALS.has(word)) return true;
  }
  return false;
}

/** Both a denial and a word of need must follow, in this order, within the sentence. */
function isDeniedBehind(text: string, words: readonly PlacedWord[], { to }: NamePlace): boolean {
  let isDenied = false;
  for (let place = to; place < Math.min(words.length, to + REACH_BEHIND); place += 1) {
    if (SENTENCE_END.test(between(text, words, place - 1, place))) return false;
    const word = words[place]?.word ?? "";
    if (TURNS.has(word)) return false;
    if (isDenied && NEEDED.has(word)) return true;
    isDenied ||= DENIALS.has(word);
  }
  return false;
}

/** The text between two words. */
function between(text: string, words: readonly PlacedWord[], left: number, right: number): string {
  return text.slice(words[left]?.end ?? 0, words[right]?.start ?? text.length);
}
