import type { ConceptKey } from "../concept-key.js";
import type { FailedOption, ImpossibleLink } from "../learning-path/impossible.js";
import { atLevel, nameTarget } from "./level-words.js";

/** Beyond these many links a chain is told as longer. */
const MOST_LINKS = 6;

/** Members of a category that are named one by one. */
const MOST_MEMBERS = 4;

/** What the words of a reason need to know. */
export interface ImpossibleWords {
  /** Who needs what cannot be had: a role, or the one who asked. */
  readonly who: string;
  readonly labelOf: (key: ConceptKey) => string;
  /** Whether a concept may not be learned because it is no longer in use, not because it was avoided. */
  readonly isRetired: (key: ConceptKey) => boolean;
}

/** Says why a goal cannot be reached, from the goal down to what stands in its way. */
export function describeImpossible(
  links: readonly ImpossibleLink[],
  words: ImpossibleWords,
): string {
  const sentences = links.slice(0, MOST_LINKS).map((link, place) => {
    const who = place === 0 ? words.who : words.labelOf(link.of as ConceptKey);
    return describeLink(link, who, words);
  });
  const more = links.length - sentences.length;
  return [...sentences, ...(more > 0 ? [`And so on, ${more} more.`] : [])].join(" ");
}

function describeLink(link: ImpossibleLink, who: string, words: ImpossibleWords): string {
  switch (link.why) {
    case "NEEDS":
      return `${who} needs ${link.options.map((option) => describeOption(option, words)).join(", or ")}.`;
    case "AVOIDED":
      return words.isRetired(link.of) ? `${who} is no longer in use.` : `${who} is to be avoided.`;
    case "CIRCULAR":
      return `${who} needs itself first.`;
    case "MISSING":
      return `${who} is not in the graph.`;
    default:
      return link satisfies never;
  }
}

function describeOption(
  { category, members, atLeast, level }: FailedOption,
  { labelOf }: ImpossibleWords,
): string {
  const named = members.slice(0, MOST_MEMBERS).map(labelOf);
  if (category === null) return `${named.join()} ${atLevel(level)}`;
  const what = `${nameTarget(labelOf(category), true, atLeast)} ${atLevel(level)}`;
  const more = members.length - named.length;
  if (named.length === 0) return `${what}, which has too few members`;
  return `${what}, of which ${named.join(", ")}${more > 0 ? ` and ${more} more` : ""} cannot be learned`;
}
