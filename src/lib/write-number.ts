const FORMAT = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 1 });

/** Writes a number for people, with one decimal at most. */
export function writeNumber(value: number): string {
  return FORMAT.format(value);
}
