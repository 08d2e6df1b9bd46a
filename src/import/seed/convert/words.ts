/** Finds the constant that a word of the format stands for, e.g. `IN_DEMAND` for `in-demand`. */
export function fromWord<const Value extends string>(
  values: readonly Value[],
  word: string,
): Value {
  const name = toConstant(word);
  const value = values.find((candidate) => candidate === name);
  if (value === undefined) throw new TypeError(`The schema lets through the word "${word}".`);
  return value;
}

/** Writes a word of the format as a constant. */
export function toConstant(word: string): string {
  return word.toUpperCase().replaceAll("-", "_");
}

/** Takes the white space off that YAML's block texts end with; null for an absent text. */
export function toText(text: string | undefined): string | null {
  return text?.trim() ?? null;
}
