import { compareCodePoints } from "../lib/text-order.js";

/** How much all labels of a concept together count of what is missing to a full score. */
const ALL_LABELS_SHARE = 0.2;

/** Scores are told, and compared, to so many places. */
export const SCORE_STEPS = 10_000;

/** Scores are added up in whole numbers, so that sums do not depend on the order of labels. */
const SUM_STEPS = 1_000_000;

/** The scores of a concept's labels. */
export interface LabelScores {
  best: number;
  /** Of all, in millionths. */
  sum: number;
  /** The best label; of equally good ones the first by code point. */
  matched: string;
}

/** Notes the score of one more label. */
export function noteScore(
  known: LabelScores | undefined,
  score: number,
  text: string,
): LabelScores {
  const step = Math.round(score * SUM_STEPS);
  if (!known) return { best: score, sum: step, matched: text };
  const isBetter =
    score > known.best || (score === known.best && compareCodePoints(text, known.matched) < 0);
  known.sum += step;
  if (!isBetter) return known;
  known.best = score;
  known.matched = text;
  return known;
}

/** What all of a concept's labels, of which there are so many, are worth together. */
export function poolAll({ best, sum }: LabelScores, labels: number): number {
  return roundScore(best + (1 - best) * (sum / SUM_STEPS / labels) * ALL_LABELS_SHARE);
}

/** The least that the best label of a concept has to score for all of them to be worth so much: others are no better. */
export function leastBest(pooled: number): number {
  const [share, least] = [ALL_LABELS_SHARE, pooled - 1 / SCORE_STEPS];
  return (1 + share - Math.sqrt((1 + share) ** 2 - 4 * share * least)) / (2 * share);
}

/** Adds to a score what else speaks for the concept, 0 to below 1: so much of what is missing to a full score. */
export function addSupport(score: number, support: number): number {
  return roundScore(score + (1 - score) * support);
}

/** The least score that makes so much with what else speaks for a concept, which is no more than this. */
export function leastUnsupported(supported: number, most: number): number {
  return Math.max(0, (supported - 1 / SCORE_STEPS - most) / (1 - most));
}

/** Rounds a score to ten-thousandths. */
export function roundScore(score: number): number {
  return Math.round(score * SCORE_STEPS) / SCORE_STEPS;
}
