import type { ErrorObject, ValidateFunction } from "ajv";
import { compileSchema } from "./compile-schema.js";

let validator: ValidateFunction | undefined;

/** Lists what the schema has against the content of a file; compiles the schema on first use. */
export function listShapeErrors(data: unknown): readonly ErrorObject[] {
  validator ??= compileSchema();
  return validator(data) ? [] : (validator.errors ?? []);
}
