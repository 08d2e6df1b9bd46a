import type { GraphReader } from "./store.js";

/** Told of every finished call of a reader: the method and how long it took, in milliseconds. */
export type MeterCall = (method: string, milliseconds: number, isFailed: boolean) => void;

/** Wraps a reader or store so that every call of it is told to `meter`; nothing else changes. */
export function meterReader<Reader extends GraphReader>(reader: Reader, meter: MeterCall): Reader {
  return new Proxy(reader, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name, target);
      if (typeof member !== "function" || typeof name !== "string") return member;
      return (...values: unknown[]) =>
        measure(name, () => Reflect.apply(member, target, values), meter);
    },
  });
}

function measure(method: string, call: () => unknown, meter: MeterCall): unknown {
  const start = performance.now();
  const finish = (isFailed: boolean) => meter(method, performance.now() - start, isFailed);
  const result = call();
  if (!(result instanceof Promise)) {
    finish(false);
    return result;
  }
  return result.then(
    (value) => {
      finish(false);
      return value;
    },
    (error: unknown) => {
      finish(true);
      throw error;
    },
  );
}
