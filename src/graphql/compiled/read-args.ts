import { type FieldNode, type GraphQLField, getArgumentValues } from "graphql";
import { namesVariable } from "./names-variable.js";
import type { Run } from "./run.js";

/** Arguments as a resolver gets them: coerced, defaults filled in. */
export type Args = Readonly<Record<string, unknown>>;

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
  return (run) => {
    run.args[number] ??= getArgumentValues(field, node, run.variables);
    return run.args[number];
  };
}
