import type { ErrorObject } from "ajv";
import { didYouMean, nearestNames, quoteNames } from "../../../lib/nearest.js";

/** The schema's types in plain words. */
const TYPE_NAMES: Readonly<Record<string, string>> = {
  string: "text",
  object: "a map",
  array: "a list",
  number: "a number",
  integer: "a whole number",
  boolean: "true or false",
};

/** Says one schema error in plain words; undefined for one that only repeats others. */
export function describeShapeError(error: ErrorObject): string | undefined {
  const { keyword, params, data } = error;
  switch (keyword) {
    case "required":
      return `Missing ${JSON.stringify(params.missingProperty)}.`;
    case "additionalProperties":
      return describeUnknownKey(params.additionalProperty, Object.keys(propertiesOf(error)));
    case "enum":
      return describeUnknownValue(data, params.allowedValues);
    case "type":
      return describeWrongType([params.type], data);
    case "pattern":
      return `Expected ${error.parentSchema?.title}, got ${describeValue(error.propertyName ?? data)}.`;
    case "oneOf":
      return `Expected either ${quoteNames(alternativesOf(error))}.`;
    case "uniqueItems":
      return `${describeValue(itemOf(data, params.i))} is given twice in this list.`;
    case "minItems":
      return "Expected at least one item, got an empty list.";
    case "minimum":
      return `Expected at least ${params.limit}, got ${describeValue(data)}.`;
    case "maximum":
      return `Expected at most ${params.limit}, got ${describeValue(data)}.`;
    case "propertyNames":
      return undefined;
    default:
      return `This ${error.message}, got ${describeValue(data)}.`;
  }
}

/** Says that a value is of none of the types, given by their names in the schema. */
export function describeWrongType(types: readonly string[], data: unknown): string {
  const expected = types.map((type) => TYPE_NAMES[type] ?? type).join(" or ");
  const isUnquoted = types.includes("string") && ["number", "boolean"].includes(typeof data);
  return `Expected ${expected}, got ${describeValue(data)}${isUnquoted ? "; put it in quotes" : ""}.`;
}

function describeUnknownKey(key: string, allowed: readonly string[]): string {
  const near = nearestNames(key, allowed);
  const help = near.length > 0 ? didYouMean(near) : ` Expected ${quoteNames(allowed)}.`;
  return `Unknown key ${JSON.stringify(key)}.${help}`;
}

function describeUnknownValue(value: unknown, allowed: readonly string[]): string {
  const near = typeof value === "string" ? nearestNames(value, allowed) : [];
  return `Expected ${quoteNames(allowed)}, got ${describeValue(value)}.${didYouMean(near)}`;
}

function describeValue(value: unknown): string {
  if (value === null) return "nothing";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "a map";
  return typeof value === "number" ? `the number ${value}` : JSON.stringify(value);
}

function propertiesOf(error: ErrorObject): object {
  return error.parentSchema?.properties ?? {};
}

function alternativesOf(error: ErrorObject): string[] {
  const branches: readonly { required: readonly string[] }[] = error.parentSchema?.oneOf ?? [];
  return branches.flatMap(({ required }) => required);
}

function itemOf(list: unknown, index: number): unknown {
  return Array.isArray(list) ? list[index] : undefined;
}
