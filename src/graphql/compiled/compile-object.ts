import {
  type FieldNode,
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
import { collectFields, type SelectionScope } from "./collect-fields.js";
import { quote } from "./json-text.js";
import { toArgsReader } from "./read-args.js";
import {
  NotCompilableError,
  NotWritableError,
  type Run,
  refusePromise,
  type WriteObject,
  type WriteValue,
} from "./run.js";
import { writeLeaf } from "./write-leaf.js";

/** What the compilation of one operation shares. */
export interface CompileScope extends SelectionScope {
  /** Numbers the fields whose arguments depend on variables. */
  readonly takeNumber: () => number;
}

type Selections = readonly SelectionSetNode[];

/**
 * Makes what writes the selected fields of objects of a type, in the order and with the text that
 * graphql-js and JSON.stringify give them. Nothing is built that would be written only afterwards.
 */
export function compileObject(
  scope: CompileScope,
  type: GraphQLObjectType,
  selections: Selections,
): WriteObject {
  const groups = [...collectFields(scope, type, selections)];
  const fields = groups.map(([name, nodes], index) => ({
    opening: `${index === 0 ? "{" : ","}${quote(name)}:`,
    write: compileField(scope, type, nodes),
  }));
  if (fields.length === 0) return () => "{}";
  return (source, run) => {
    let text = "";
    for (const { opening, write } of fields) text += opening + write(source, run);
    return `${text}}`;
  };
}

function compileField(
  scope: CompileScope,
  parent: GraphQLObjectType,
  nodes: readonly FieldNode[],
): WriteObject {
  const [node] = nodes as [FieldNode];
  const name = node.name.value;
  if (name === "__typename") return () => quote(parent.name);
  const field = parent.getFields()[name];
  if (!field) throw new NotCompilableError(`${parent.name}.${name} is not compiled.`);
  const write = compileValue(
    scope,
    field.type,
    nodes.flatMap(({ selectionSet }) => selectionSet ?? []),
  );
  const read = field.resolve ?? ((source: object) => source[name as never]);
  const readArgs = toArgsReader(field, node, scope.takeNumber);
  return (source, run) => {
    // Our resolvers do not ask for the field's place in the document: see direct-resolvers.ts.
    const value: unknown = read(source, readArgs(run), run.context, undefined as never);
    refusePromise(value);
    return write(value, run);
  };
}

function compileValue(
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
  const write = compileObject(scope, type, selections);
  return (value, run) => write(value as object, run);
}

function toListWriter(writeItem: WriteValue): WriteValue {
  return (items, run) => {
    if (!Array.isArray(items)) throw new NotWritableError("A list is no array.");
    let text = "[";
    let separator = "";
    for (const item of items as readonly unknown[]) {
      refusePromise(item);
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
  if (isObjectType(type)) return compileObject(scope, type, selections);
  throw new NotCompilableError(`There is no object type ${name}.`);
}
