import type { WriteObject } from "./run.js";

/** How much text is kept by all operations together, in characters. */
const MAXIMUM_CHARACTERS = 8_000_000;

/** Raised when everything that was kept is to be forgotten. */
let generation = 0;
let characters = 0;

/** Longer texts are of objects that are seldom the same in two answers; their parts are kept. */
const MAXIMUM_LENGTH = 2_000;

/** What a text depends on besides its object: nothing, or the version of the graph. */
export type TextScope = "OBJECT" | "GRAPH";

/**
 * Keeps the text that is written for an object: a popular skill is part of a thousand answers, and stores remember
 * what they decoded, so that it is the same object there too. When too much is kept, all of it is forgotten. Worth
 * half of a large answer's time.
 */
export function keepTexts(write: WriteObject, scope: TextScope): WriteObject {
  let texts = new Map<object, string>();
  let writtenIn = generation;
  let writtenFor: object | undefined;
  return (source, run) => {
    // Requests that read the same version from memory share one context; those to a store never do.
    if (scope === "GRAPH" && !run.isFromMemory) return write(source, run);
    const version = scope === "GRAPH" ? run.context : undefined;
    if (writtenIn !== generation || writtenFor !== version) {
      texts = new Map();
      writtenIn = generation;
      writtenFor = version;
    }
    const known = texts.get(source);
    if (known !== undefined) return known;
    const written = write(source, run);
    if (written.length > MAXIMUM_LENGTH || !run.isWhole) return written;
    // One piece instead of many, so that joining and sending it does not go through them each time.
    const text = Buffer.from(written).toString();
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
