import fc from "fast-check";
import {
  buildSchema,
  type FieldNode,
  getArgumentValues,
  getVariableValues,
  type OperationDefinitionNode,
  parse,
} from "graphql";
import { describe, expect, it } from "vitest";
import { toArgsReader } from "../../../src/graphql/compiled/read-args.js";
import { toVariablesReader } from "../../../src/graphql/compiled/read-variables.js";
import type { Run } from "../../../src/graphql/compiled/run.js";

const SCHEMA = buildSchema(`
  input Filter { text: String, sizes: [Int!] }
  type Query {
    field(text: String, size: Int = 3, id: ID!, isDeep: Boolean! = true, share: Float, filter: Filter): Int
  }
`);
const TYPES = [
  "String",
  "Int",
  "Int = 5",
  "ID!",
  "Boolean!",
  "Boolean! = false",
  "Float",
  "Filter",
];

/** Variables of all types, and a field that has arguments of each kind: whole, inside of another, fixed, left out. */
const operations = fc
  .record({
    types: fc.constant(TYPES),
    args: fc.subarray([
      "text: $v0",
      "size: $v1",
      "isDeep: $v4",
      "share: $v6",
      "filter: { text: $v0 }",
      "filter: $v7",
    ]),
    id: fc.constantFrom("id: $v3", 'id: "fixed"', "id: 4"),
  })
  .map(({ types, args, id }) => {
    const variables = types.map((type, place) => `$v${place}: ${type}`).join(", ");
    const [definition] = parse(
      `query (${variables}) { field(${[...args, id].join(", ")}) }`,
    ).definitions;
    return definition as OperationDefinitionNode;
  });

const values = fc.constantFrom<unknown>(
  "text",
  "",
  0,
  7,
  -0,
  1.5,
  2 ** 31,
  true,
  false,
  null,
  { text: "inner" },
  { sizes: [1] },
  { sizes: ["wrong"] },
  ["list"],
);
const names = fc.constantFrom(...TYPES.map((_type, place) => `v${place}`), "other", "constructor");
/** Mostly such that fit: of what is needed something is there. */
const inputs = fc
  .dictionary(names, values, { maxKeys: 4, noNullPrototype: true })
  .map((given) => ({ v3: "id", v4: true, ...given }));

/** What a function gives, or that it throws. */
function attempt<Result>(read: () => Result): { given: Result } | "thrown" {
  try {
    return { given: read() };
  } catch {
    return "thrown";
  }
}

describe("variables and arguments of compiled operations", () => {
  it("are read as graphql-js reads them", () => {
    const property = fc.property(operations, inputs, (operation, given) => {
      const expected = getVariableValues(SCHEMA, operation.variableDefinitions ?? [], given);
      const variables = toVariablesReader(SCHEMA, operation)(given);
      expect(variables).toEqual(expected.coerced);
      if (!variables) return;
      const node = operation.selectionSet.selections[0] as FieldNode;
      const field = SCHEMA.getQueryType()?.getFields().field;
      if (!field) throw new Error("Expected the field.");
      const readArgs = toArgsReader(field, node, () => 0);
      const run = { variables, args: [] } as unknown as Run;
      expect(attempt(() => readArgs(run))).toEqual(
        attempt(() => getArgumentValues(field, node, variables)),
      );
    });
    fc.assert(property, { numRuns: 3_000 });
  });

  it("refuse a whole number that does not fit into 32 bits", () => {
    const [operation] = parse("query ($v: Int!) { field(size: $v) }").definitions;
    const read = toVariablesReader(SCHEMA, operation as OperationDefinitionNode);
    expect(read({ v: 2 ** 31 - 1 })).toEqual({ v: 2 ** 31 - 1 });
    expect(read({ v: 2 ** 31 })).toBeUndefined();
    expect(read({ v: -(2 ** 31) })).toEqual({ v: -(2 ** 31) });
  });
});
