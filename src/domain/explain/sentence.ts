import type { Concept } from "../concept.js";
import type { Edge, EdgeType } from "../edge.js";

/** What a clause is made of: the concept before, by name or as "it", and the next one by name. */
type Clause = (before: string, next: string) => string;

/** How a link reads along its direction and against it. */
interface Wording {
  readonly along: Clause;
  readonly against: Clause;
}

const PLAIN: Readonly<Record<Exclude<EdgeType, "REQUIRES" | "HAS_PREREQUISITE">, Wording>> = {
  BROADER: {
    along: (before, next) => `${before} belongs to ${next}`,
    against: (before, next) => `${next} belongs to ${before}`,
  },
  USED_FOR: {
    along: (before, next) => `${before} is used for ${next}`,
    against: (before, next) => `${next} is used for ${before}`,
  },
  RELATED: both((before, next) => `${before} is related to ${next}`),
  ALTERNATIVE_TO: both((before, next) => `${before} can be replaced by ${next}`),
  LEADS_TO: {
    along: (before, next) => `${before} can become ${next}`,
    against: (before, next) => `${next} can become ${before}`,
  },
  RESPONSIBLE_FOR: {
    along: (before, next) => `${before} answers for ${next}`,
    against: (before, next) => `${next} answers for ${before}`,
  },
  CALLS_ON: {
    along: (before, next) => `${before} calls on ${next}`,
    against: (before, next) => `${next} calls on ${before}`,
  },
  MATCHES: both((before, next) => `${before} corresponds to ${next}`),
};

/**
 * Tells a path in one English sentence, a clause per link: "A back-end developer needs Caching; Redis is
 * used for it." Labels stay as they are, but for the first letter of a role's compound ("Back-end").
 *
 * @param concepts - the concepts along the path, one more than links
 */
export function toSentence(concepts: readonly Concept[], edges: readonly Edge[]): string {
  const clauses = edges.flatMap((edge, index) => {
    const [before, next] = [concepts[index], concepts[index + 1]];
    return before && next ? toClause(edge, before, next, index === 0) : [];
  });
  const sentence = clauses.join("; ");
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}

function toClause(edge: Edge, before: Concept, next: Concept, isFirst: boolean): string {
  const isAlong = edge.from === before.key;
  if (!isAlong && !isFirst && isMembership(edge, before)) return `${toName(next)} is one`;
  const wording = isAlong ? wordingOf(edge, next).along : wordingOf(edge, before).against;
  return wording(isFirst ? toName(before) : "it", toName(next));
}

/** Something below a category is one of what the category names. */
function isMembership({ type }: Edge, { kind }: Concept): boolean {
  return type === "BROADER" && kind === "CATEGORY";
}

/** Requirements of a category mean its members. */
function wordingOf(edge: Edge, target: Concept): Wording {
  if (edge.type !== "REQUIRES" && edge.type !== "HAS_PREREQUISITE") return PLAIN[edge.type];
  const what = target.kind === "CATEGORY" ? `${countMembers(edge.atLeast)} of ` : "";
  const verb = edge.type === "REQUIRES" ? toNeed(edge) : toBuildOn(edge);
  return {
    along: (before, next) => `${before} ${verb} ${what}${next}`,
    against: (before, next) => `${next} ${verb} ${what}${before}`,
  };
}

function countMembers(atLeast: number | null): string {
  return atLeast === null || atLeast === 1 ? "one" : String(atLeast);
}

function toNeed({ importance }: Edge): string {
  if (importance === "OPTIONAL") return "may use";
  return importance === "DESIRABLE" ? "is better off with" : "needs";
}

function toBuildOn({ strength }: Edge): string {
  return strength === "SOFT" ? "is easier to learn after" : "builds on";
}

function both(clause: Clause): Wording {
  return { along: clause, against: clause };
}

const VOWEL = /^[AEIO]|^(?:[Uu](?!s|ni|X))|^[aeio]/u;
const COMPOUND = /^\p{Lu}\p{Ll}*-\p{Ll}+/u;

function toName({ kind, label }: Concept): string {
  if (kind === "RESPONSIBILITY") return `“${label}”`;
  if (kind !== "ROLE") return label;
  const name = COMPOUND.test(label) ? `${label.charAt(0).toLowerCase()}${label.slice(1)}` : label;
  return `${VOWEL.test(name) ? "an" : "a"} ${name}`;
}
