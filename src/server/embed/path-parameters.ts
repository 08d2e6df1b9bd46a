import { BadInputError } from "../../domain/errors.js";
import { DIAGRAM_THEMES, type DiagramTheme } from "../../domain/path-diagram/path-picture.js";
import { type KnownItem, parseKnownList, parseReferenceList } from "../../lib/known-list.js";

/** What an address of a path's picture may say after its question mark. */
const NAMES = ["knows", "hours", "avoid", "prefer", "theme"] as const;
type Name = (typeof NAMES)[number];

/** What a picture is asked for with: variables of the query. */
export interface PathVariables {
  readonly input: {
    readonly role: string;
    readonly knows: readonly KnownItem[];
    readonly avoid: readonly string[];
    readonly prefer: readonly string[];
    readonly hoursPerWeek: number | null;
  };
  readonly theme: DiagramTheme;
}

/**
 * Reads the question of an address. What it names is looked up later. Throws BAD_USER_INPUT for parameters
 * that there are not, hours that are no number, and other themes than `light` and `dark`.
 */
export function readPathVariables(
  role: string,
  parameters: Readonly<Record<string, string | readonly string[]>>,
): PathVariables {
  expectKnownNames(Object.keys(parameters));
  const read = (name: Name) => [parameters[name] ?? ""].flat().join();
  return {
    input: {
      role,
      knows: parseKnownList(read("knows")),
      avoid: parseReferenceList(read("avoid")),
      prefer: parseReferenceList(read("prefer")),
      hoursPerWeek: toHours(read("hours")),
    },
    theme: toTheme(read("theme")),
  };
}

function expectKnownNames(names: readonly string[]): void {
  const strange = names.find((name) => !(NAMES as readonly string[]).includes(name));
  if (strange === undefined) return;
  throw new BadInputError(
    `There is no parameter "${strange.slice(0, 50)}"; a path takes ${NAMES.join(", ")}.`,
    { argument: strange },
  );
}

function toHours(text: string): number | null {
  if (text === "") return null;
  const hours = Number(text);
  if (!Number.isNaN(hours)) return hours;
  throw new BadInputError(`Parameter "hours": expected hours of a week, e.g. 8, got "${text}".`, {
    argument: "hours",
  });
}

function toTheme(text: string): DiagramTheme {
  if (text === "") return "SYSTEM";
  const theme = DIAGRAM_THEMES.find((theme) => theme.toLowerCase() === text);
  if (theme !== undefined) return theme;
  throw new BadInputError(`Parameter "theme": expected light, dark or system, got "${text}".`, {
    argument: "theme",
  });
}
