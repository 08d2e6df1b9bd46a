/** How well a search does over many questions. */
export interface Quality {
  readonly questions: number;
  /** The mean of one divided by the place of the first right answer, 0 where there is none. */
  readonly meanReciprocalRank: number;
  /** Shares of questions with a right answer in first place, and among the first ten. */
  readonly atOne: number;
  readonly atTen: number;
}

/** Sums up places of first right answers, from 0; negative where there is none. */
export function toQuality(places: readonly number[]): Quality {
  const share = (most: number) =>
    places.filter((place) => place >= 0 && place < most).length / places.length;
  const reciprocals = places.map((place) => (place < 0 ? 0 : 1 / (place + 1)));
  return {
    questions: places.length,
    meanReciprocalRank: reciprocals.reduce((sum, one) => sum + one, 0) / places.length,
    atOne: share(1),
    atTen: share(10),
  };
}
