import { type KnownItem, parseKnownList, parseReferenceList } from "../../../lib/known-list.js";
import { isLevel, type Level } from "../plan/level.js";

/** Down to which importance a role's requirements are planned for. */
export const IMPORTANCES = ["ESSENTIAL", "DESIRABLE", "OPTIONAL"] as const;
export type Importance = (typeof IMPORTANCES)[number];

/** Something known or to be learned; WORKING where no level is given. */
export interface Known {
  readonly concept: string;
  readonly level?: Level;
}

/** All that a plan depends on. The address of its page holds it whole. */
export interface PlanQuestion {
  readonly role: string;
  readonly knows: readonly Known[];
  /** Of several that would do, those that the learner chose; to be learned at these levels. */
  readonly take: readonly Known[];
  readonly avoid: readonly string[];
  readonly prefer: readonly string[];
  readonly include: Importance;
  /** Hours a week, above 0 and up to 168; undefined where the plan is not told in weeks. */
  readonly hours: number | undefined;
}

const HOURS_OF_A_WEEK = 168;

/** Reads the question of an address such as `/plan/backend-developer?knows=python@advanced,sql&hours=8`. */
export function readQuestion(address: URL): PlanQuestion {
  const read = (name: string) => address.searchParams.getAll(name).join();
  const include = read("include").toUpperCase();
  return {
    role: decode(address.pathname.split("/").at(-1) ?? ""),
    knows: parseKnownList(read("knows")).map(toKnown),
    take: parseKnownList(read("take")).map(toKnown),
    avoid: parseReferenceList(read("avoid")),
    prefer: parseReferenceList(read("prefer")),
    include: IMPORTANCES.find((importance) => importance === include) ?? "ESSENTIAL",
    hours: readHours(read("hours")),
  };
}

/** Hours a week as somebody typed them; undefined for what is no such number. */
export function readHours(text: string): number | undefined {
  const hours = text.trim() === "" ? Number.NaN : Number(text);
  return hours > 0 && hours <= HOURS_OF_A_WEEK ? hours : undefined;
}

/** Writes the address of a question's page; what is left as it is by default is left out. */
export function writeAddress(home: URL, question: PlanQuestion): string {
  const address = new URL(`plan/${encodeURIComponent(question.role)}`, home);
  const parameters = {
    knows: question.knows.map(writeKnown).join(),
    take: question.take.map(writeKnown).join(),
    avoid: question.avoid.join(),
    prefer: question.prefer.join(),
    include: question.include === "ESSENTIAL" ? "" : question.include.toLowerCase(),
    hours: question.hours === undefined ? "" : String(question.hours),
  };
  for (const [name, value] of Object.entries(parameters)) {
    if (value !== "") address.searchParams.set(name, value);
  }
  // Servers read these as they are, and so do people.
  return address.href.replaceAll("%2C", ",").replaceAll("%40", "@").replaceAll("%3A", ":");
}

/** The input of the API's `learningPath` that asks the question. */
export function toInput({ hours, take, ...question }: PlanQuestion): object {
  const chosen = take.length === 0 ? {} : { concepts: take };
  return { ...question, ...chosen, hoursPerWeek: hours ?? null };
}

function toKnown({ concept, level = "" }: KnownItem): Known {
  return isLevel(level) && level !== "WORKING" ? { concept, level } : { concept };
}

function writeKnown({ concept, level }: Known): string {
  return level === undefined || level === "WORKING" ? concept : `${concept}@${level.toLowerCase()}`;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
