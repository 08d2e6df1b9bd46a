/** The stable codes that callers may rely on, one per kind of mistake. */
export type ErrorCode =
  | "NOT_FOUND"
  | "BAD_USER_INPUT"
  | "LIMIT_EXCEEDED"
  | "UNREACHABLE"
  | "CONFLICT"
  | "UNAVAILABLE";

/** What a caller may read besides the message: the argument's name, a limit, suggestions. */
export type ErrorDetails = Readonly<Record<string, string | number | boolean | readonly string[]>>;

/**
 * A failure that the caller is told about as it is. Its message says what was expected, what was
 * got and what to do. Every other error is ours, and is masked at the edge.
 */
export abstract class RolegraphError extends Error {
  abstract readonly code: ErrorCode;
  readonly details: ErrorDetails;

  constructor(message: string, details: ErrorDetails = {}, options?: ErrorOptions) {
    super(message, options);
    this.name = new.target.name;
    this.details = details;
  }
}

/** A reference names something that is not in the graph. */
export class NotFoundError extends RolegraphError {
  readonly code = "NOT_FOUND";
}

/** A value is malformed or breaks a rule of the model. */
export class BadInputError extends RolegraphError {
  readonly code = "BAD_USER_INPUT";
}

/** A request is larger than a configured limit allows; nothing of it was done. */
export class LimitExceededError extends RolegraphError {
  readonly code = "LIMIT_EXCEEDED";
}

/** No plan leads to what was asked for: something that it needs cannot be learned. */
export class UnreachableError extends RolegraphError {
  readonly code = "UNREACHABLE";
}

/** The graph changed since the version that the caller has read. */
export class ConflictError extends RolegraphError {
  readonly code = "CONFLICT";
}

/** The store cannot be used now; the same request may succeed later. */
export class UnavailableError extends RolegraphError {
  readonly code = "UNAVAILABLE";
}
