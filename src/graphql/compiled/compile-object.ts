import {
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  isLeafType,
} from "graphql";
import { IS_OF_SOURCE } from "../direct-resolvers.js";
import { collectFields } from "./collect-fields.js";
import { type CompileScope, compileValue, type Selections } from "./compile-value.js";
import { quote } from "./json-text.js";
import { namesVariable } from "./names-variable.js";
import { toArgsReader } from "./read-args.js";
import { NotCompilableError, NotWritableError, type WriteObject } from "./run.js";
import { keepTexts } from "./text-memory.js";

/** What writes one field, its name and a comma before all but the first included. */
interface FieldWriter {
  readonly write: WriteObject;
  /** Whether the text depends on nothing but the object that it is a field of. */
  readonly isOfSource: boolean;
}

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
  const fields = groups.map(([name, nodes], index) => {
    const opening = `${index === 0 ? "{" : ","}${quote(name)}:`;
    return compileField(scope, type, nodes, opening);
  });
  if (fields.length === 0) return () => "{}";
  if (!isLasting(type)) return toObjectWriter(fields.map(({ write }) => write));
  const write = toObjectWriter(joinFields(fields));
  const isOfObject = fields.every((field) => field.isOfSource);
  return isOfObject || !isOfGraph(scope, selections) ? write : keepTexts(write, "GRAPH");
}

function toObjectWriter(writers: readonly WriteObject[]): WriteObject {
  return (source, run) => {
    let text = "";
    for (const write of writers) text += write(source, run);
    return `${text}}`;
  };
}

/**
 * Tells whether the text of an object depends on nothing but the object and the version of the graph.
 * What a query asks for at its top is left out: whole answers are kept elsewhere.
 */
function isOfGraph({ isBelowTop, fragments }: CompileScope, selections: Selections): boolean {
  return isBelowTop && !namesVariable(selections, fragments);
}

/** Nodes can be found again, and while the graph is in memory they are the same objects then. */
function isLasting(type: GraphQLObjectType): boolean {
  return type.getInterfaces().some(({ name }) => name === "Node");
}

/** Joins neighbours that depend on the object alone into one text that is kept for it. */
function joinFields(fields: readonly FieldWriter[]): WriteObject[] {
  const joined: WriteObject[] = [];
  let together: WriteObject[] = [];
  const close = () => {
    if (together.length > 0) joined.push(keepTexts(concatenate(together), "OBJECT"));
    together = [];
  };
  for (const { write, isOfSource } of fields) {
    if (isOfSource) together.push(write);
    else {
      close();
      joined.push(write);
    }
  }
  close();
  return joined;
}

function concatenate(writers: readonly WriteObject[]): WriteObject {
  return (source, run) => {
    let text = "";
    for (const write of writers) text += write(source, run);
    return text;
  };
}

const FROM_STORE = "FROM_STORE";

/**
 * A field marked `answersLater` gives promises that are dear to make, so it is not tried; where the mark is FROM_STORE,
 * it mostly answers at once from memory.
 */
function compileField(
  scope: CompileScope,
  parent: GraphQLObjectType,
  nodes: readonly FieldNode[],
  opening: string,
): FieldWriter {
  const [node] = nodes as [FieldNode];
  const name = node.name.value;
  if (name === "__typename") {
    const text = opening + quote(parent.name);
    return { write: () => text, isOfSource: true };
  }
  const field = parent.getFields()[name];
  if (!field || field.extensions.answersLater === true) {
    throw new NotCompilableError(`${parent.name}.${name} is not compiled.`);
  }
  const selections = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
  const isBelowTop = parent !== scope.schema.getQueryType();
  const write = compileValue({ ...scope, isBelowTop }, field.type, selections);
  const { resolve, extensions } = field;
  if (!resolve) {
    return {
      write: (source, run) => opening + write(source[name as never], run),
      isOfSource: isOfSource(field),
    };
  }
  const readArgs = toArgsReader(field, node, scope.takeNumber);
  const isSlowFromStore = extensions.answersLater === FROM_STORE;
  return {
    write: (source, run) => {
      if (isSlowFromStore && !run.isFromMemory)
        throw new NotWritableError(`${name} answers later.`);
      // Our resolvers do not ask for the field's place in the document: see direct-resolvers.ts.
      return opening + write(resolve(source, readArgs(run), run.context, undefined as never), run);
    },
    isOfSource: isOfSource(field),
  };
}

function isOfSource(field: GraphQLField<unknown, unknown>): boolean {
  if (!isLeafType(getNamedType(field.type))) return false;
  return field.resolve === undefined || field.extensions[IS_OF_SOURCE] === true;
}
