import type { WriteObject } from "./run.js";

/** How much text is kept by all operations together, in characters. */
const MAXIMUM_CHARACTERS = 8_000_000;

/** Raised when everything that was kept is to be forgotten. */
let generation = 0;
let characters = 0;

/**
 * Keeps the text that is written for an object, which depends on nothing else: a popular skill is
 * part of a thousand answers. When too much is kept, all of it is forgotten. Worth two fifths of a
 * large answer's time.
 */
export function keepTexts(write: WriteObject): WriteObject {
  let texts = new Map<object, string>();
  let writtenIn = generation;
  return (source, run) => {
    if (!run.isLasting) return write(source, run);
    if (writtenIn !== generation) {
      texts = new Map();
      writtenIn = generation;
    }
    const known = texts.get(source);
    if (known !== undefined) return known;
    // One piece instead of many, so that joining and sending it does not go through them each time.
    const text = Buffer.from(write(source, run)).toString();
    texts.set(source, text);
    count(text);
    return text;
  };
}

function count({ length }: string): void {
  characters += length;
  if (characters <= MAXIMUM_CHARACTERS) return;
  characters = 0;
  generation += 1;
}
