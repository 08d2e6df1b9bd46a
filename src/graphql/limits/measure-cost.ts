import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
} from "graphql";
import {
  type ComplexityEstimator,
  type ComplexityEstimatorArgs,
  getComplexity,
} from "graphql-query-complexity";
import { DEFAULT_PAGE_SIZE } from "../paging/connection.args.js";

/** The fields whose arguments say how many objects they return. */
const LOOKUP_ARGUMENTS = ["ids", "refs", "roles"] as const;

/** Every argument that the cost depends on. */
export const COST_ARGUMENTS: ReadonlySet<string> = new Set([
  ...LOOKUP_ARGUMENTS,
  "first",
  "last",
  "maxNodes",
]);

/**
 * Measures what a request may cost: the greatest number of objects that its answer could hold. A
 * connection counts as many as its `first` or `last`, a neighbourhood or map as its `maxNodes`, a lookup as
 * many as it names, any other object or list one; scalars are free. Infinite when fragments unfold to more than 10,000 fields. Variables
 * that do not fit the schema cost nothing here: execution rejects them with a better message.
 */
export function measureCost(
  schema: GraphQLSchema,
  document: DocumentNode,
  variables: Record<string, unknown>,
  operationName: string | undefined,
): number {
  try {
    return getComplexity({
      schema,
      query: document,
      variables,
      estimators: [estimateObjects],
      maxQueryNodes: 10_000,
      ...(operationName !== undefined && { operationName }),
    });
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    return UNFOLDS_TOO_FAR.test(error.message) ? Number.POSITIVE_INFINITY : 0;
  }
}

const UNFOLDS_TOO_FAR = /maximum allowed number of nodes/u;

const estimateObjects: ComplexityEstimator = ({ field, args, childComplexity }) => {
  if (!isCompositeType(getNamedType(field.type))) return 0;
  return countObjects(field, args) * (1 + childComplexity);
};

function countObjects(
  field: ComplexityEstimatorArgs["field"],
  args: ComplexityEstimatorArgs["args"],
): number {
  for (const name of LOOKUP_ARGUMENTS) {
    const names: unknown = args[name];
    if (Array.isArray(names)) return names.length;
  }
  if (typeof args.maxNodes === "number") return Math.max(1, args.maxNodes);
  if (!field.args.some(({ name }) => name === "first")) return 1;
  const size: unknown = args.first ?? args.last ?? DEFAULT_PAGE_SIZE;
  return typeof size === "number" ? Math.max(1, size) : DEFAULT_PAGE_SIZE;
}
