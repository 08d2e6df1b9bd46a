/** Words of ASCII with one space between them, as most labels are: only their case has to be folded. */
const PLAIN = /^[!-~]+(?: [!-~]+)*$/u;

const COMBINING_MARKS = /\p{M}+/gu;
const WHITE_SPACE = /\s+/gu;

/**
 * Folds a label to the text by which it is sorted and prefix-matched: without case, accents and
 * repeated white space. It is computed here once and stored, because the collations of the stores
 * differ from each other and from JavaScript.
 */
export function toSortLabel(label: string): string {
  if (PLAIN.test(label)) return label.toLowerCase();
  return label
    .normalize("NFKD")
    .replace(COMBINING_MARKS, "")
    .toLowerCase()
    .replace(WHITE_SPACE, " ")
    .trim();
}

/**
 * Compares by Unicode code point, the order of SQLite's BINARY collation and of Neo4j's range
 * indexes. JavaScript's `<` compares UTF-16 units and puts an emoji before U+FFFD.
 */
export function compareCodePoints(left: string, right: string): number {
  const length = Math.min(left.length, right.length);
  for (let index = 0; index < length; index += 1) {
    const a = left.charCodeAt(index);
    const b = right.charCodeAt(index);
    if (a !== b) return surrogatesLast(a) - surrogatesLast(b);
  }
  return left.length - right.length;
}

/** Moves surrogates (code points above U+FFFF) behind the rest of the basic plane. */
function surrogatesLast(unit: number): number {
  const isSurrogate = unit >= 0xd800 && unit <= 0xdfff;
  return isSurrogate ? unit + 0x10000 : unit;
}
