/** Width of a character in parts of the font's size; wide scripts and signs take a whole one. */
const NARROW = 0.56;
const CAPITAL = 0.68;
const WIDE = 1;

const IS_WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}]/u;
const IS_CAPITAL = /[\p{Lu}mwMW%&@]/u;

/** Estimates how wide a text is drawn without serifs, rather too wide than too narrow. */
export function estimateWidth(text: string, size: number): number {
  let width = 0;
  for (const character of text) width += estimateCharacter(character);
  return width * size;
}

function estimateCharacter(character: string): number {
  if (IS_WIDE.test(character)) return WIDE;
  return IS_CAPITAL.test(character) ? CAPITAL : NARROW;
}

/** How many characters from the beginning fit a width. */
function countFitting(characters: readonly string[], width: number, size: number): number {
  let used = 0;
  for (const [place, character] of characters.entries()) {
    used += estimateCharacter(character);
    if (used * size > width) return place;
  }
  return characters.length;
}

/**
 * Breaks a text into lines that fit a width, two where it is not said how many at most; what does not fit
 * ends in an ellipsis.
 */
export function fitText(text: string, width: number, size: number, most = 2): string[] {
  const lines: string[] = [];
  let rest = text;
  while (rest !== "" && lines.length < most) {
    const fitting = takeFitting(rest, width, size, lines.length === most - 1);
    lines.push(fitting.line);
    rest = fitting.rest;
  }
  return lines;
}

/** Takes as many words as fit, at least a part of the first one. */
function takeFitting(text: string, width: number, size: number, isLast: boolean) {
  const characters = Array.from(text);
  if (countFitting(characters, width, size) === characters.length) return { line: text, rest: "" };
  const room = isLast ? width - size : width;
  const count = Math.max(1, countFitting(characters, room, size));
  const part = characters.slice(0, count).join("");
  if (isLast) return { line: `${part.trimEnd()}…`, rest: "" };
  const space = characters[count] === " " ? part.length : part.lastIndexOf(" ");
  const end = space > 0 ? space : part.length;
  return { line: text.slice(0, end), rest: text.slice(end).trimStart() };
}
