import load, { type Highs, type InitOptions } from "highs";

/** The package's types are written for CommonJS, where the loader would be one level deeper. */
const loadModule = load as unknown as (options?: InitOptions) => Promise<Highs>;

/** Loads the solver (some 60 ms, once per thread). */
export function loadHighs(options?: InitOptions): Promise<Highs> {
  return loadModule(options);
}
