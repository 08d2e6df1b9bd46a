import type { ConceptKind } from "../domain/concept.js";
import type { AskedText } from "./score-label.js";

/** A label as beginnings are compared with it. */
interface StartedText extends AskedText {
  readonly isAlias: boolean;
}

/** The score of a label that is the text, but for case and for spaces and punctuation. */
const SAME_TEXT = 1;
const SAME_JOINED = 0.98;

/** The least scores where an alias is the text, where a name begins with it, and where a later word of it does. */
const SAME_ALIAS = 0.8;
const AT_START = 0.7;
const INSIDE = 0.65;

/** How much less an alias that begins so scores than a label. */
const BY_ALIAS = 0.1;

/** What is above the least score: mostly the concept's standing, the rest the share of the name that was typed. */
const SPAN = 0.25;
const STANDING_SHARE = 0.85;

/** Standings are whole numbers of this. */
const STEPS = 1_000;

/** Of a standing, what being in the curated core gives; what a kind gives; and what being needed gives. */
const CORE_SHARE = 0.4;
const KIND_SHARES: Readonly<Record<ConceptKind, number>> = {
  ROLE: 0.25,
  TECHNOLOGY: 0.2,
  SKILL: 0.15,
  CATEGORY: 0,
  RESPONSIBILITY: 0,
};
const USES_SHARE = 0.35;

/** What rounding can add to a score above another. */
const ROUNDING = 0.0001;

/** So many uses give half of what more and more of them come near to. */
const HALF_USES = 12;

/**
 * How much is to be said for a concept before anything is typed, in thousandths: for the curated core, for what people
 * look for by name, and for what is needed much.
 */
export function toStanding(kind: ConceptKind, isCore: boolean, uses: number): number {
  const needed = USES_SHARE * (uses / (uses + HALF_USES));
  return Math.round(STEPS * ((isCore ? CORE_SHARE : 0) + KIND_SHARES[kind] + needed));
}

/** Rates a label that begins with the text, or has a word that does: 0 to 1. */
export function scoreStart(asked: AskedText, label: StartedText, standing: number): number {
  const { isAlias } = label;
  const isSame = label.joined === asked.joined;
  if (isSame && !isAlias) return label.folded === asked.folded ? SAME_TEXT : SAME_JOINED;
  if (isSame) return SAME_ALIAS + (SAME_JOINED - SAME_ALIAS) * (standing / STEPS);
  const share = Math.min(1, asked.joined.length / Math.max(1, label.joined.length));
  const isAtStart = beginsWith(label, asked.folded, asked.joined);
  return limitStart(isAtStart, isAlias, standing, share);
}

/** Rates a label of which some share was typed, and not all: one that begins so, or one with a word that does. */
export function limitStart(
  isAtStart: boolean,
  isAlias: boolean,
  standing: number,
  share: number,
): number {
  const least = (isAtStart ? AT_START : INSIDE) - (isAlias ? BY_ALIAS : 0);
  return least + SPAN * (STANDING_SHARE * (standing / STEPS) + (1 - STANDING_SHARE) * share);
}

/** The most that a label's score for a text can be above its limit for the beginning of a word of it. */
export function limitGrowth(start: string, asked: AskedText): number {
  const { length } = asked.joined;
  if (start === asked.joined) return 0;
  const byShare = (1 - STANDING_SHARE) * Math.max(0, 1 - start.length / length);
  return (beginsWith(asked, start) ? 0 : AT_START - INSIDE) + SPAN * byShare + ROUNDING;
}

/** Tells whether a label, or a word in it, begins with the text, however both are spaced. */
export function hasStart(asked: AskedText, label: AskedText): boolean {
  return beginsWith(label, asked.folded, asked.joined) || label.folded.includes(` ${asked.folded}`);
}

/** Tells whether a text begins with another, which may be written differently where words are written together. */
export function beginsWith(text: AskedText, folded: string, joined = folded): boolean {
  return text.folded.startsWith(folded) || text.joined.startsWith(joined);
}
