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
import { NotWritableError, type WriteValue } from "./run.js";

/**
 * Makes what writes the values of a scalar or an enum. What is plainly of the type is written at
 * once, everything else by the type's own `serialize`, which throws for what is wrong.
 */
export function writeLeaf(type: GraphQLLeafType): WriteValue {
  if (isEnumType(type)) return writeEnum(type);
  switch (type) {
    case GraphQLString:
    case GraphQLID:
      return (value) => (typeof value === "string" ? quote(value) : serialize(type, value));
    case GraphQLBoolean:
      return (value) => (typeof value === "boolean" ? String(value) : serialize(type, value));
    case GraphQLInt:
      return (value) => (isInt32(value) ? String(value) : serialize(type, value));
    default:
      return (value) => serialize(type, value);
  }
}

/** Each value of an enum has one text. */
function writeEnum(type: GraphQLEnumType): WriteValue {
  const texts = new Map<unknown, string>(
    type.getValues().map(({ value, name }) => [value, quote(name)]),
  );
  return (value) => texts.get(value) ?? serialize(type, value);
}

function isInt32(value: unknown): boolean {
  return typeof value === "number" && (value | 0) === value;
}

function serialize(type: GraphQLLeafType, value: unknown): string {
  const serialized: unknown = type.serialize(value);
  const text = JSON.stringify(serialized) as string | undefined;
  if (text === undefined || serialized === null) {
    throw new NotWritableError(`A value of the type ${type.name} has no text.`);
  }
  return text;
}
