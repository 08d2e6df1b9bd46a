/** What a likeness by features can reach at most, of a concept's label and of its aliases; only equal texts reach more. */
const MOST_BY_LABEL = 0.94;
const MOST_BY_ALIAS = 0.89;

/** The score of a label that is written alike but for case, and for spaces and punctuation. */
const SAME_TEXT = 1;
const SAME_JOINED = 0.98;

/** Where a label begins with the text, or a later word of it does. */
const AT_START = 0.7;
const INSIDE = 0.6;

/** Between the two as much as the label's share that was typed. */
const SPAN = 0.25;

/** A text as labels are compared with it. */
export interface AskedText {
  readonly folded: string;
  readonly joined: string;
}

/** Rates a label that begins with the text, or has a word that does: 0 to 1, longer matches more. */
export function scoreStart(asked: AskedText, label: AskedText): number {
  if (label.folded === asked.folded) return SAME_TEXT;
  if (label.joined === asked.joined) return SAME_JOINED;
  const share = asked.joined.length / Math.max(1, label.joined.length);
  const isAtStart = label.folded.startsWith(asked.folded) || label.joined.startsWith(asked.joined);
  return (isAtStart ? AT_START : INSIDE) + SPAN * Math.min(1, share);
}

/** Tells whether a label, or a word in it, begins with the text, however both are spaced. */
export function hasStart(asked: AskedText, label: AskedText): boolean {
  return (
    label.folded.startsWith(asked.folded) ||
    label.folded.includes(` ${asked.folded}`) ||
    label.joined.startsWith(asked.joined)
  );
}

/** The most that `scoreStart` gives to a label that is so long when written together. */
export function limitStart(asked: AskedText, length: number): number {
  if (length <= asked.joined.length) return SAME_TEXT;
  return AT_START + SPAN * (asked.joined.length / length);
}

/** Rates a label by how like it is, 0 to 1; the same text, however it is spaced, is best. */
export function scoreLikeness(
  asked: AskedText,
  label: AskedText,
  likeness: number,
  isAlias: boolean,
): number {
  if (label.folded === asked.folded) return SAME_TEXT;
  if (label.joined === asked.joined) return SAME_JOINED;
  return likeness * (isAlias ? MOST_BY_ALIAS : MOST_BY_LABEL);
}

/** The least likeness that gives a label of another text so high a score. */
export function leastLikeness(score: number): number {
  return score / MOST_BY_LABEL;
}
