import {
  GraphQLBoolean,
  type GraphQLEnumType,
  GraphQLID,
  GraphQLInt,
  type GraphQLLeafType,
  GraphQLString,
  isEnumType,
} from "graphql";
import { quote } from "./json-text.js";
import { isPromised, NotWritableError, type Run, type WriteValue } from "./run.js";

/**
 * Makes what writes the values of a scalar or an enum. What is plainly of the type is written at
 * once, everything else by the type's own `serialize`, which throws for what is wrong.
 */
export function writeLeaf(type: GraphQLLeafType): WriteValue {
  if (isEnumType(type)) return writeEnum(type);
  switch (type) {
    case GraphQLString:
    case GraphQLID:
      return (value, run) =>
        typeof value === "string" ? quote(value) : writeOther(type, value, run);
    case GraphQLBoolean:
      return (value, run) =>
        typeof value === "boolean" ? String(value) : writeOther(type, value, run);
    case GraphQLInt:
      return (value, run) => (isInt32(value) ? String(value) : writeOther(type, value, run));
    default:
      return (value, run) => writeOther(type, value, run);
  }
}

/** Each value of an enum has one text. */
function writeEnum(type: GraphQLEnumType): WriteValue {
  const texts = new Map<unknown, string>(
    type.getValues().map(({ value, name }) => [value, quote(name)]),
  );
  return (value, run) => texts.get(value) ?? writeOther(type, value, run);
}

function isInt32(value: unknown): boolean {
  return typeof value === "number" && (value | 0) === value;
}

function writeOther(type: GraphQLLeafType, value: unknown, run: Run): string {
  if (isPromised(value, run)) return "";
  const serialized: unknown = type.serialize(value);
  const text = JSON.stringify(serialized) as string | undefined;
  if (text === undefined || serialized === null) {
    throw new NotWritableError(`A value of the type ${type.name} has no text.`);
  }
  return text;
}
