/** Counts the objects of an answer, without the outermost one. */
export function countObjects(answer: Readonly<Record<string, unknown>>): number {
  return Object.values(answer).reduce<number>((sum, value) => sum + countIn(value), 0);
}

function countIn(value: unknown): number {
  if (Array.isArray(value)) return value.reduce<number>((sum, item) => sum + countIn(item), 0);
  if (typeof value !== "object" || value === null) return 0;
  return 1 + countObjects(value as Readonly<Record<string, unknown>>);
}
