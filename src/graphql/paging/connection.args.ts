import { ArgsType, Field, Int } from "type-graphql";
import { BadInputError, LimitExceededError } from "../../domain/errors.js";
import type { PageRequest } from "../../store/page.js";
import { parseCursor } from "./cursor.js";

/** The size of a page for which neither `first` nor `last` is given. */
export const DEFAULT_PAGE_SIZE = 20;

/** The largest page. */
export const MAXIMUM_PAGE_SIZE = 100;

@ArgsType()
export class ConnectionArgs {
  @Field(() => Int, {
    nullable: true,
    description:
      "How many items from the start, at most 100; 20 when neither `first` nor `last` is given.",
  })
  declare first?: number | null;

  @Field(() => String, { nullable: true, description: "Only items behind this cursor." })
  declare after?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: "How many items from the end, at most 100. Not together with `first`.",
  })
  declare last?: number | null;

  @Field(() => String, { nullable: true, description: "Only items before this cursor." })
  declare before?: string | null;
}

/** Reads paging arguments. Throws BAD_USER_INPUT or LIMIT_EXCEEDED, naming the argument. */
export function toPageRequest({ first, after, last, before }: ConnectionArgs): PageRequest {
  if (isGiven(first) && isGiven(last)) {
    throw new BadInputError('Expected "first" or "last", got both; leave one of them out.', {
      argument: "last",
    });
  }
  const size = isGiven(last)
    ? checkSize(last, "last")
    : checkSize(first ?? DEFAULT_PAGE_SIZE, "first");
  // Most pages are first ones, of which an answer has one for each of its objects, or go on behind one.
  if (!isGiven(before) && !isGiven(last)) {
    return isGiven(after) ? { size, after: parseCursor(after, "after") } : { size };
  }
  return {
    size,
    ...(isGiven(after) && { after: parseCursor(after, "after") }),
    ...(isGiven(before) && { before: parseCursor(before, "before") }),
    ...(isGiven(last) && { fromEnd: true }),
  };
}

/** Checks a page size. Throws BAD_USER_INPUT below 0 and LIMIT_EXCEEDED above the largest page. */
export function checkSize(size: number, argument: string): number {
  if (size < 0) {
    throw new BadInputError(`Argument "${argument}": expected 0 or more, got ${size}.`, {
      argument,
    });
  }
  if (size > MAXIMUM_PAGE_SIZE) {
    throw new LimitExceededError(
      `Argument "${argument}": expected at most ${MAXIMUM_PAGE_SIZE}, got ${size}; ask for the rest with the cursors of pageInfo.`,
      { argument, limit: "pageSize", maximum: MAXIMUM_PAGE_SIZE, actual: size },
    );
  }
  return size;
}

function isGiven<Value>(value: Value | null | undefined): value is Value {
  return value !== undefined && value !== null;
}
