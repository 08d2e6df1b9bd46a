import { BadInputError } from "../../domain/errors.js";
import type { Position } from "../../store/page.js";

/** Longer than any cursor this API makes: a label of 500 characters, four bytes each. */
const MAXIMUM_LENGTH = 4_000;

/** Writes a position as an opaque cursor. */
export function toCursor({ rank, label, key }: Position): string {
  return Buffer.from(JSON.stringify([rank, label, key])).toString("base64url");
}

/** Reads a cursor. Throws BAD_USER_INPUT, naming the argument, for one that this API did not make. */
export function parseCursor(cursor: string, argument: "after" | "before"): Position {
  const position = cursor.length <= MAXIMUM_LENGTH ? tryParse(cursor) : undefined;
  if (position) return position;
  throw new BadInputError(
    `Argument "${argument}": expected a cursor that this API gave, got ${JSON.stringify(cursor.slice(0, 80))}.`,
    { argument },
  );
}

function tryParse(cursor: string): Position | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString());
    return isPositionTuple(value) ? { rank: value[0], label: value[1], key: value[2] } : undefined;
  } catch {
    return undefined;
  }
}

function isPositionTuple(value: unknown): value is [number, string, string] {
  if (!Array.isArray(value) || value.length !== 3) return false;
  const [rank, label, key] = value as unknown[];
  return Number.isSafeInteger(rank) && typeof label === "string" && typeof key === "string";
}
