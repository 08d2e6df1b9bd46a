import type { NamePlace } from "./find-names.js";
import type { PlacedWord } from "./placed-words.js";

const toSet = (words: string) => new Set(words.split(/\s+/u));

/** Words that deny what follows them; "don't" is two words. */
const DENIALS =
  toSet(`no not never neither nor without lack lacks lacking lacked excluding cannot don doesn didn isn
  aren wasn haven hasn won wouldn needn stopped abandoned dropped avoid avoided avoids`);

/** Words that end what a denial is about, or that a denial before them makes harmless: "do not be afraid of". */
const TURNS =
  toSet(`but except however although though instead rather yet only merely because while whereas just
  afraid burden doubt fear frighten hesitate limited matter matters mind problem scare secret secrets stranger worry`);

/** Words behind a name that deny it together with a denial: "is not required". */
const NEEDED =
  toSet(`asked covered essential expected included mandatory necessary need needed part required taught
  treated use used wanted`);

/** Words behind a name that deny it alone: "has been retired". */
const RETIRED = toSet("abandoned deprecated discontinued dropped removed retired");

/** A denial reaches over so many words at most, and one behind a name stands so near. */
const REACH = 7;
const REACH_BEHIND = 4;

/** What stands between names that one denial is about. */
const LIST_GAP =
  /^(?:[^\S\n]|[,/&]|\band\b|\bor\b|\bnor\b|\bany\b|\beven\b|\bin\b|\bwith\b|\bof\b)*$/iu;
const LONGEST_GAP = 32;

/** What ends a clause. A denial before a colon is about what follows it. */
const CLAUSE_END = /[.;!?](?:\s|$)|[\n,]/u;
const SENTENCE_END = /[.;:!?](?:\s|$)|\n/u;

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
  const behind = names.map((name) => isDeniedBehind(words, name));
  for (let index = names.length - 2; index >= 0; index -= 1) {
    behind[index] ||= behind[index + 1] === true && isListed(text, words, names, index);
  }
  const before: boolean[] = [];
  for (const [index, name] of names.entries()) {
    const goesOn = before[index - 1] === true && isListed(text, words, names, index - 1);
    before.push(goesOn || isDeniedBefore(words, name));
  }
  return names.map((_name, index) => before[index] === true || behind[index] === true);
}

/** Tells whether only a list's comma, "and" or "or" stands between a name and the next one. */
function isListed(
  text: string,
  words: readonly PlacedWord[],
  names: readonly NamePlace[],
  index: number,
): boolean {
  const start = words[(names[index]?.to ?? 0) - 1]?.end ?? 0;
  const end = words[names[index + 1]?.from ?? 0]?.start ?? text.length;
  return end - start <= LONGEST_GAP && LIST_GAP.test(text.slice(start, end));
}

function isDeniedBefore(words: readonly PlacedWord[], { from }: NamePlace): boolean {
  for (let place = from - 1; place >= Math.max(0, from - REACH); place -= 1) {
    if (CLAUSE_END.test(words[place + 1]?.gap ?? "")) return false;
    const word = words[place]?.word ?? "";
    if (TURNS.has(word)) return false;
    if (DENIALS.has(word)) return true;
  }
  return false;
}

/** Either both a denial and a word of need must follow, in this order and within the sentence, or what is retired. */
function isDeniedBehind(words: readonly PlacedWord[], { to }: NamePlace): boolean {
  let isDenied = false;
  for (let place = to; place < Math.min(words.length, to + REACH_BEHIND); place += 1) {
    if (SENTENCE_END.test(words[place]?.gap ?? "")) return false;
    const word = words[place]?.word ?? "";
    if (TURNS.has(word)) return false;
    if (RETIRED.has(word) || (isDenied && NEEDED.has(word))) return true;
    isDenied ||= DENIALS.has(word);
  }
  return false;
}
