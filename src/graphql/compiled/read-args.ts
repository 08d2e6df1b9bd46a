import {
  type ArgumentNode,
  type FieldNode,
  type GraphQLArgument,
  type GraphQLField,
  getArgumentValues,
  isNonNullType,
  Kind,
  valueFromAST,
} from "graphql";
import { namesVariable } from "./names-variable.js";
import { NotWritableError, type Run } from "./run.js";

/** Arguments as a resolver gets them: coerced, defaults filled in. */
export type Args = Readonly<Record<string, unknown>>;

type Variables = Readonly<Record<string, unknown>>;

const NO_ARGS: Args = Object.freeze({});

/** Arguments spread none. */
const NO_FRAGMENTS = new Map();

/**
 * Makes what reads a field's arguments: those without variables are read once and for all, others
 * once for each run, in which they have the given number.
 *
 * @param takeNumber called for a field whose arguments depend on variables
 */
export function toArgsReader(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  takeNumber: () => number,
): (run: Run) => Args {
  if (field.args.length === 0) return () => NO_ARGS;
  if (!namesVariable(node.arguments ?? [], NO_FRAGMENTS)) {
    const args = getArgumentValues(field, node);
    return () => args;
  }
  const number = takeNumber();
  const readArgs = toVariableArgsReader(field, node);
  return (run) => {
    run.args[number] ??= readArgs(run.variables);
    return run.args[number];
  };
}

/** Where variables are whole arguments, all others are read once, and what is left to do is to put them in. */
function toVariableArgsReader(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
): (variables: Variables) => Args {
  const given = new Map(node.arguments?.map((argument) => [argument.name.value, argument]));
  if ([...given.values()].some(isVariableInside)) {
    return (variables) => getArgumentValues(field, node, variables);
  }
  const template: Record<string, unknown> = {};
  const places: { argument: GraphQLArgument; variable: string }[] = [];
  for (const argument of field.args) {
    const value = given.get(argument.name)?.value;
    if (value?.kind === Kind.VARIABLE) places.push({ argument, variable: value.name.value });
    else if (value) template[argument.name] = valueFromAST(value, argument.type);
    else if (argument.defaultValue !== undefined) template[argument.name] = argument.defaultValue;
  }
  // Members are there from the start, for to add them one by one would cost microseconds: what is left out is
  // undefined then instead of absent, which resolvers do not tell apart.
  for (const { argument } of places) template[argument.name] = undefined;
  return (variables) => {
    const args = { ...template };
    for (const { argument, variable } of places) putVariable(args, argument, variables, variable);
    return args;
  };
}

/** Whether a variable is in a list or an object that is an argument. */
function isVariableInside({ value }: ArgumentNode): boolean {
  return value.kind !== Kind.VARIABLE && namesVariable([value], NO_FRAGMENTS);
}

/** As graphql-js does it: a variable that is not given leaves the default, and null is no value for what needs one. */
function putVariable(
  args: Record<string, unknown>,
  { name, type, defaultValue }: GraphQLArgument,
  variables: Variables,
  variable: string,
): void {
  const isGiven = Object.hasOwn(variables, variable);
  const value = isGiven ? variables[variable] : defaultValue;
  if (isNonNullType(type) && (value === undefined || value === null)) {
    throw new NotWritableError(`The argument ${name} needs a value.`);
  }
  if (isGiven || value !== undefined) args[name] = value;
}
