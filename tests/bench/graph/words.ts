import type { Random } from "./random.js";

const STARTS = ["ba", "dé", "ga", "ke", "lo", "mi", "no", "pu", "ra", "se", "ti", "vø", "wa", "zu"];
const ENDS = ["dan", "fel", "gor", "lix", "mor", "nis", "por", "ral", "sun", "tek", "vin", "zar"];

/** Makes up a word; there are some 2,000 of them, so that labels share beginnings. */
export function createWord(random: Random): string {
  return random.pick(STARTS) + random.pick(STARTS) + random.pick(ENDS);
}

/** Makes up a label of two words, now and then the same one twice in a graph. */
export function createLabel(random: Random, lastWord: string): string {
  const word = createWord(random);
  return `${word.charAt(0).toUpperCase()}${word.slice(1)} ${createWord(random)} ${lastWord}`;
}

/** Makes up a description of the usual length, some 100 characters. */
export function createDescription(random: Random): string {
  const words = Array.from({ length: 14 }, () => createWord(random));
  return `Concerns ${words.join(" ")}.`;
}
