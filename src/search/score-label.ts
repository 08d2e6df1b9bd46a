/** What a likeness by features can reach at most, of a concept's label and of its aliases; only equal texts reach more. */
const MOST_BY_LABEL = 0.94;
const MOST_BY_ALIAS = 0.89;

/** The score of a label that is written alike but for case, and for spaces and punctuation. */
const SAME_TEXT = 1;
const SAME_JOINED = 0.98;

/** A text as labels are compared with it. */
export interface AskedText {
  readonly folded: string;
  readonly joined: string;
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
