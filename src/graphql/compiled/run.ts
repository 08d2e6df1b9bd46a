import type { GraphContext } from "../context.js";

/** One execution of a compiled operation. */
export interface Run {
  readonly variables: Readonly<Record<string, unknown>>;
  readonly context: GraphContext;
  /** The arguments of each field that depends on variables, by the field's number; made when needed. */
  readonly args: Readonly<Record<string, unknown>>[];
  /** Whether all is read from a graph in memory, so that nothing may be promised. */
  readonly isFromMemory: boolean;
  /** Whether no value was only promised so far; else the text is of no use. */
  isWhole: boolean;
}

/** Writes what a resolver or a property gave as JSON text. */
export type WriteValue = (value: unknown, run: Run) => string;

/** Writes the selected fields of an object as JSON text, braces included. */
export type WriteObject = (source: object, run: Run) => string;

/**
 * A compiled operation cannot write this answer: something is null that may not be. The request is to
 * be executed by graphql-js, which finds out what is wrong and words it.
 */
export class NotWritableError extends Error {}

/** The operation is nothing for compiled execution, with whichever variables. */
export class NotCompilableError extends NotWritableError {}

/** Tells whether a value is only promised, and notes it. The promise's failure is nobody's concern. */
export function isPromised(value: unknown, run: Run): value is Promise<unknown> {
  if (!(value instanceof Promise)) return false;
  value.catch(() => undefined);
  if (run.isFromMemory) refusePromise();
  run.isWhole = false;
  return true;
}

/** For a promise from where there should be none, or one that nobody will fulfil. */
export function refusePromise(): never {
  throw new NotWritableError("A resolver gave a promise.");
}
