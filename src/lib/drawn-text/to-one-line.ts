/** Labels are drawn on one line each, without characters that no format can hold. */
export function toOneLine(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cs}\u2028\u2029\uFFFE\uFFFF\s]+/gu, " ").trim();
}
