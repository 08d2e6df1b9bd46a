import type { GraphContext } from "../context.js";

/** One execution of a compiled operation. */
export interface Run {
  readonly variables: Readonly<Record<string, unknown>>;
  readonly context: GraphContext;
  /** The arguments of each field that depends on variables, by the field's number; made when needed. */
  readonly args: Readonly<Record<string, unknown>>[];
  /** Whether concepts are the same objects in the next run, so that their texts are worth keeping. */
  readonly isLasting: boolean;
  /** Called for each value that is not there yet; its text is then of no use. */
  readonly onPromise: () => void;
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

/** Tells whether a value is only promised, and tells the run. The promise's failure is nobody's concern. */
export function isPromised(value: unknown, run: Run): value is Promise<unknown> {
  if (!(value instanceof Promise)) return false;
  value.catch(() => undefined);
  run.onPromise();
  return true;
}
