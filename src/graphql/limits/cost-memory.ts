import {
  type ArgumentNode,
  type DirectiveNode,
  type DocumentNode,
  type GraphQLSchema,
  visit,
} from "graphql";
import { LRUCache } from "lru-cache";
import { COST_ARGUMENTS, measureCost } from "./measure-cost.js";

type Variables = Readonly<Record<string, unknown>>;

/** Enough for a client that pages in a few sizes. */
const REMEMBERED = 16;

/**
 * Makes a `measureCost` for one document that measures anew only when a variable differs on which the
 * cost depends: measuring takes longer than answering a small request.
 */
export function createCostMemory(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | undefined,
): (variables: Variables) => number {
  const names = listCostVariables(document);
  const known = new LRUCache<string, number>({ max: REMEMBERED });
  return (variables) => {
    const key = toKey(names, variables);
    const remembered = known.get(key);
    if (remembered !== undefined) return remembered;
    const cost = measureCost(schema, document, { ...variables }, operationName);
    // Nothing may be the cost of variables that do not fit; others are measured for themselves.
    if (cost > 0) known.set(key, cost);
    return cost;
  };
}

function toKey(names: readonly string[], variables: Variables): string {
  if (names.length === 0) return "";
  return JSON.stringify(names.map((name) => [sizeOf(variables[name]), name in variables]));
}

/** Of a list only its length counts. */
function sizeOf(value: unknown): unknown {
  return Array.isArray(value) ? { length: value.length } : value;
}

/** The variables in arguments that say how many objects there are, and those in directives. */
function listCostVariables(document: DocumentNode): readonly string[] {
  const names = new Set<string>();
  const addVariables = (node: ArgumentNode | DirectiveNode) => {
    visit(node, {
      Variable({ name }) {
        names.add(name.value);
      },
    });
  };
  visit(document, {
    Argument(argument) {
      if (COST_ARGUMENTS.has(argument.name.value)) addVariables(argument);
    },
    Directive: addVariables,
  });
  return [...names];
}
