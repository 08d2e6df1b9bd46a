import { ArgsType, Field, Float, Int } from "type-graphql";
import type { ConceptKind } from "../../domain/concept.js";
import { LimitExceededError } from "../../domain/errors.js";
import type { SearchFilter } from "../../search/entry.js";
import { ConceptKindEnum } from "../enums.js";

/** Longer texts name no concept; whole texts are for `linkText`. */
export const MAXIMUM_TEXT_LENGTH = 200;

@ArgsType()
export class SearchFilterArgs {
  @Field(() => [ConceptKindEnum], { nullable: true, description: "Only concepts of these kinds." })
  declare kinds?: ConceptKind[] | null;

  @Field(() => [String], { nullable: true, description: "Only concepts of these schemes." })
  declare schemes?: string[] | null;
}

@ArgsType()
export class SearchArgs extends SearchFilterArgs {
  @Field(() => String, { description: "What somebody typed, at most 200 characters." })
  declare text: string;

  @Field(() => Int, { defaultValue: 10, description: "How many items, at most 100." })
  declare first: number;

  @Field(() => String, { nullable: true, description: "Only items behind this cursor." })
  declare after?: string | null;
}

@ArgsType()
export class SuggestArgs extends SearchFilterArgs {
  @Field(() => String, { description: "What was typed so far, at most 200 characters." })
  declare prefix: string;

  @Field(() => Int, { defaultValue: 8, description: "How many items, at most 100." })
  declare first: number;
}

/** The longest text that is read for mentions; docs/quality.md has what 50 kB take. */
export const MAXIMUM_LINKED_LENGTH = 100_000;

@ArgsType()
export class LinkTextArgs extends SearchFilterArgs {
  @Field(() => String, {
    description:
      "An advert, a CV, a course description or a JSON Resume; at most 100,000 characters.",
  })
  declare text: string;

  @Field(() => Float, {
    defaultValue: 0.5,
    description: "Only mentions that are at least as likely, 0 to 1.",
  })
  declare minConfidence: number;
}

/** Reads which concepts may be found. */
export function toSearchFilter({ kinds, schemes }: SearchFilterArgs): SearchFilter {
  return { kinds: kinds ?? undefined, schemes: schemes ?? undefined };
}

/** Throws LIMIT_EXCEEDED, naming the argument, for a text that is too long. */
export function checkText(text: string, argument: string, maximum = MAXIMUM_TEXT_LENGTH): void {
  if (text.length <= maximum) return;
  throw new LimitExceededError(
    `Argument "${argument}": expected at most ${maximum} characters, got ${text.length}.`,
    { argument, limit: "textLength", maximum, actual: text.length },
  );
}
