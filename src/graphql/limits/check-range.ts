import { BadInputError, LimitExceededError } from "../../domain/errors.js";

/**
 * Checks a whole number given as an argument. Throws BAD_USER_INPUT below the least and LIMIT_EXCEEDED,
 * with what is allowed, above the most.
 */
export function checkRange(value: number, argument: string, least: number, most: number): number {
  if (value < least) {
    throw new BadInputError(`Argument "${argument}": expected ${least} or more, got ${value}.`, {
      argument,
    });
  }
  if (value > most) {
    throw new LimitExceededError(
      `Argument "${argument}": expected at most ${most}, got ${value}; ask for less at once.`,
      { argument, limit: argument, maximum: most, actual: value },
    );
  }
  return value;
}
