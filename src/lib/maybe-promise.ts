/** A value that is either there at once (in memory) or promised (from a store). */
export type MaybePromise<Value> = Value | Promise<Value>;

/** Goes on with a value as soon as it is there: at once, without a promise, when it already is. */
export function whenReady<Value, Result>(
  value: MaybePromise<Value>,
  proceed: (value: Value) => MaybePromise<Result>,
): MaybePromise<Result> {
  return value instanceof Promise ? value.then(proceed) : proceed(value);
}

/** Waits for all values; answers at once when none of them is a promise. */
export function whenAllReady<Value>(
  values: readonly MaybePromise<Value>[],
): MaybePromise<readonly Value[]> {
  const isAnyPromised = values.some((value) => value instanceof Promise);
  return isAnyPromised ? Promise.all(values) : (values as readonly Value[]);
}

/**
 * Takes charge of a value that is waited for later, or never when something else fails before: its failure
 * then is nobody's, which Node would take for a mistake. Whoever waits for it still gets it.
 */
export function takeCharge<Value>(value: MaybePromise<Value>): MaybePromise<Value> {
  if (value instanceof Promise) value.catch(() => undefined);
  return value;
}
