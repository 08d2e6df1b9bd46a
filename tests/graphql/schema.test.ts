import "reflect-metadata";
import { readFile } from "node:fs/promises";
import {
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
  printSchema,
} from "graphql";
import { describe, expect, it } from "vitest";
import { buildGraphSchema } from "../../src/graphql/build-schema.js";

const schema = buildGraphSchema();

const ownTypes = Object.values(schema.getTypeMap()).filter(
  (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
);

describe("schema", () => {
  it("is what schema/schema.graphql says", async () => {
    const printed = await readFile("schema/schema.graphql", "utf8");
    expect(`${printSchema(schema)}\n`).toBe(printed);
  });

  it.each(ownTypes.map((type) => [type.name, type] as const))(
    "describes %s, its members and their arguments",
    (_name, type) => {
      const undescribed = [type, ...listMembers(type)].filter(({ description }) => !description);
      expect(undescribed.map(({ name }) => name)).toEqual([]);
    },
  );

  it("tells the type of a concept at once, without a promise", () => {
    const concept = schema.getType("Concept");
    if (!isInterfaceType(concept)) throw new Error("Concept is not an interface");
    const resolved = concept.resolveType?.({ kind: "SKILL" }, undefined, {} as never, concept);
    expect(resolved).toBe("Skill");
  });
});

function listMembers(type: GraphQLNamedType) {
  if (isObjectType(type) || isInterfaceType(type)) {
    return Object.values(type.getFields()).flatMap((field) => [field, ...field.args]);
  }
  if (isInputObjectType(type)) return Object.values(type.getFields());
  return isEnumType(type) ? type.getValues() : [];
}
