/** Width of a character in parts of the font's size; wide scripts and signs take a whole one. */
const NARROW = 0.56;
const CAPITAL = 0.68;
const WIDE = 1;

const IS_WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}]/u;
const IS_CAPITAL = /[\p{Lu}mwMW%&@]/u;

/** Estimates how wide a text is drawn without serifs, rather too wide than too narrow. */
function estimateWidth(text: string, size: number): number {
  let width = 0;
  for (const character of text) {
    if (IS_WIDE.test(character)) width += WIDE;
    else width += IS_CAPITAL.test(character) ? CAPITAL : NARROW;
  }
  return width * size;
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
  if (estimateWidth(text, size) <= width) return { line: text, rest: "" };
  const characters = Array.from(text);
  let count = characters.length;
  const room = isLast ? width - size : width;
  while (count > 1 && estimateWidth(characters.slice(0, count).join(""), size) > room) count -= 1;
  const part = characters.slice(0, count).join("");
  if (isLast) return { line: `${part.trimEnd()}…`, rest: "" };
  const space = characters[count] === " " ? part.length : part.lastIndexOf(" ");
  const end = space > 0 ? space : part.length;
  return { line: text.slice(0, end), rest: text.slice(end).trimStart() };
}
