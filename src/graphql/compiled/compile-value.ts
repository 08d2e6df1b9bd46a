import {
  type GraphQLAbstractType,
  type GraphQLNullableType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type SelectionSetNode,
} from "graphql";
import type { SelectionScope } from "./collect-fields.js";
import {
  isPromised,
  NotCompilableError,
  NotWritableError,
  type Run,
  type WriteObject,
  type WriteValue,
} from "./run.js";
import { writeLeaf } from "./write-leaf.js";

export type Selections = readonly SelectionSetNode[];

/** What the compilation of one operation shares. */
export interface CompileScope extends SelectionScope {
  /** Whether what is compiled is part of an object that is not the query itself. */
  readonly isBelowTop: boolean;
  /** Numbers the fields whose arguments depend on variables. */
  readonly takeNumber: () => number;
  readonly compileObject: (
    scope: CompileScope,
    type: GraphQLObjectType,
    selections: Selections,
  ) => WriteObject;
}

/** Makes what writes the values of a type (CompleteValue of the GraphQL specification, 6.4.3). */
export function compileValue(
  scope: CompileScope,
  type: GraphQLOutputType,
  selections: Selections,
): WriteValue {
  if (!isNonNullType(type)) {
    const write = compilePresent(scope, type, selections);
    return (value, run) => (value === null || value === undefined ? "null" : write(value, run));
  }
  const write = compilePresent(scope, type.ofType, selections);
  return (value, run) => {
    if (value === null || value === undefined) throw new NotWritableError("A value is missing.");
    return write(value, run);
  };
}

/** For values that are there. */
function compilePresent(
  scope: CompileScope,
  type: GraphQLNullableType & GraphQLOutputType,
  selections: Selections,
): WriteValue {
  if (isListType(type)) return toListWriter(compileValue(scope, type.ofType, selections));
  if (isLeafType(type)) return writeLeaf(type);
  if (isAbstractType(type)) return compileAbstract(scope, type, selections);
  const write = scope.compileObject(scope, type, selections);
  return (value, run) => (isPromised(value, run) ? "" : write(value as object, run));
}

function toListWriter(writeItem: WriteValue): WriteValue {
  return (items, run) => {
    if (isPromised(items, run)) return "";
    if (!Array.isArray(items)) throw new NotWritableError("A list is no array.");
    let text = "[";
    let separator = "";
    for (const item of items as readonly unknown[]) {
      text += separator + writeItem(item, run);
      separator = ",";
    }
    return `${text}]`;
  };
}

/** Each object type that occurs is compiled when it first does. */
function compileAbstract(
  scope: CompileScope,
  type: GraphQLAbstractType,
  selections: Selections,
): WriteValue {
  const writers = new Map<string, WriteObject>();
  return (value, run) => {
    if (isPromised(value, run)) return "";
    const name = nameType(type, value, run);
    const write = writers.get(name) ?? compileNamed(scope, name, selections);
    writers.set(name, write);
    return write(value as object, run);
  };
}

function nameType(type: GraphQLAbstractType, value: unknown, run: Run): string {
  const name = type.resolveType?.(value, run.context, undefined as never, type);
  if (typeof name === "string") return name;
  throw new NotWritableError(`A ${type.name} does not tell its type.`);
}

function compileNamed(scope: CompileScope, name: string, selections: Selections): WriteObject {
  const type = scope.schema.getType(name);
  if (isObjectType(type)) return scope.compileObject(scope, type, selections);
  throw new NotCompilableError(`There is no object type ${name}.`);
}
