/** What a title leaves out: "Teachers, except special education", "Managers, all other". */
const EXCEPTIONS = /,?\s*\b(?:(?:except|excluding|other than)\b.*|all other$)/iu;

/** Drops what a text says that it does not mean, unless nothing else is left. */
export function dropExceptions(text: string): string {
  const rest = text.replace(EXCEPTIONS, "").trim();
  return rest === "" ? text : rest;
}
