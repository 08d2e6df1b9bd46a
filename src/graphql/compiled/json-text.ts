/** What JSON.stringify would escape, and a few more: quotes, control characters, lone surrogates. */
const ESCAPED = /["\\\p{Cc}\p{Cs}]/u;

/** Writes a string as JSON.stringify does. */
export function quote(text: string): string {
  return ESCAPED.test(text) ? JSON.stringify(text) : `"${text}"`;
}
