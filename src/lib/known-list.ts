/** A concept in a list of what somebody knows, as `KnownConcept` of the API has it. */
export interface KnownItem {
  readonly concept: string;
  /** In capitals; left out where the list does not say. */
  readonly level?: string;
}

/** What stands between references. */
const SEPARATOR = /[\s,]+/u;
const WITH_LEVEL = /^(?<concept>.+)@(?<level>[a-z]+)$/iu;

/** Reads references with commas or spaces between them, e.g. `esco:python` or `python, sql`. */
export function parseReferenceList(text: string): string[] {
  return text.split(SEPARATOR).filter((reference) => reference !== "");
}

/** Reads such a list in which each reference may have a level, e.g. `python@advanced, sql`. */
export function parseKnownList(text: string): KnownItem[] {
  return parseReferenceList(text).map((item) => {
    const { concept, level } = WITH_LEVEL.exec(item)?.groups ?? {};
    if (concept === undefined || level === undefined) return { concept: item };
    return { concept, level: level.toUpperCase() };
  });
}
