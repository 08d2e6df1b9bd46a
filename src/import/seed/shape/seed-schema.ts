import { readFileSync } from "node:fs";
import { Ajv, type ErrorObject, type ValidateFunction } from "ajv";

/** The same path from the sources and from the built files. */
const SCHEMA_FILE = new URL("../../../../schema/seed.schema.json", import.meta.url);

let validator: ValidateFunction | undefined;

/** Lists what the schema has against the content of a file; compiles the schema on first use. */
export function listShapeErrors(data: unknown): readonly ErrorObject[] {
  validator ??= compile();
  return validator(data) ? [] : (validator.errors ?? []);
}

function compile(): ValidateFunction {
  const schema: object = JSON.parse(readFileSync(SCHEMA_FILE, "utf8"));
  return new Ajv({ strict: true, allErrors: true, verbose: true }).compile(schema);
}
