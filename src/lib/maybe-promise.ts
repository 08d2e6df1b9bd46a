/** A value that is either there at once (in memory) or promised (from a store). */
export type MaybePromise<Value> = Value | Promise<Value>;
