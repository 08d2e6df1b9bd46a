import { BadInputError } from "../domain/errors.js";
import type { EdgeQuery } from "./store.js";

/**
 * Rejects a page over several edge types with BAD_USER_INPUT: a position holds no type, so such a
 * page would have no defined place to go on from.
 */
export function expectOneTypePerPage({ types, page }: EdgeQuery): void {
  if (!page || types.length === 1) return;
  throw new BadInputError(`Expected one edge type with a page, got ${types.length}.`);
}
