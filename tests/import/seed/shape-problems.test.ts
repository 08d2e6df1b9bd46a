import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { listProblemsOf } from "./seed-directory.js";

describe("the schema", () => {
  const schema = JSON.parse(readFileSync("schema/seed.schema.json", "utf8"));

  it("is valid in strict mode", () => {
    const ajv = new Ajv({ strict: true, allErrors: true });
    expect(ajv.validateSchema(schema)).toBe(true);
    expect(ajv.compile(schema)({ skills: { sql: { label: "SQL" } } })).toBe(true);
  });

  it("describes every key and lets no other through", () => {
    const objects = listObjects(schema);
    expect(objects.length).toBeGreaterThan(15);
    for (const [path, { properties, additionalProperties }] of objects) {
      expect(additionalProperties, path).toBe(false);
      for (const [key, property] of Object.entries(properties)) {
        expect(property.description, `${path}/${key}`).toMatch(/\S\.$/u);
      }
    }
  });
});

interface ObjectSchema {
  readonly properties: Readonly<Record<string, { readonly description?: string }>>;
  readonly additionalProperties?: unknown;
}

/** Lists the parts of a schema that describe a map with fixed keys. */
function listObjects(schema: unknown, path = ""): [string, ObjectSchema][] {
  if (typeof schema !== "object" || schema === null) return [];
  const isObject = "type" in schema && schema.type === "object" && "properties" in schema;
  const inside = Object.entries(schema).flatMap(([key, part]) =>
    listObjects(part, `${path}/${key}`),
  );
  return isObject ? [[path, schema as ObjectSchema], ...inside] : inside;
}

describe("mistakes against the schema", () => {
  it("suggests the key that was meant", async () => {
    const text = `
skills:
  sql:
    label: SQL
    broader: [data]
    prerequisits: [logic]
    usedfor: [data]
skils: {}
`;
    expect(await listProblemsOf(text)).toEqual([
      'seed.yaml:6: Unknown key "prerequisits". Did you mean "prerequisites"?',
      'seed.yaml:7: Unknown key "usedfor". Expected "label", "aliases", "ambiguousAliases", "description", "uri", "status", "replacedBy", "evidence", "broader", "related", "matches", "resources", "prerequisites" or "effort".',
      'seed.yaml:8: Unknown key "skils". Did you mean "skills"?',
    ]);
  });

  it("names a missing key at the entry that lacks it", async () => {
    const text = `
categories:
  data: {label: Data}
  cache:
    description: Keeps what was asked for.
`;
    expect(await listProblemsOf(text)).toEqual(['seed.yaml:4: Missing "label".']);
  });

  it("lists the words that are allowed and suggests one", async () => {
    const text = `
skills:
  sql:
    label: SQL
    status: actve
    prerequisites:
      - concept: logic
        strength: must
      - {anyOf: [logic, {concept: logic, level: expert}], level: advancd}
`;
    expect(await listProblemsOf(text)).toEqual([
      'seed.yaml:5: Expected "active" or "deprecated", got "actve". Did you mean "active"?',
      'seed.yaml:8: Expected "hard" or "soft", got "must".',
      'seed.yaml:9: Expected "basic", "working" or "advanced", got "advancd". Did you mean "advanced"?',
      'seed.yaml:9: Expected "basic", "working" or "advanced", got "expert".',
    ]);
  });

  it("says which type was expected", async () => {
    const text = `
sources:
  book: {title: A book, licence: CC0-1.0, version: 2.5}
categories:
  data:
    label: 2024
    aliases: data
    description:
  cache: Cache
technologies: [redis]
skills:
  sql:
    label: SQL
    effort: {basic: "8", working: 16, advanced: 40}
    resources: [{title: T, url: "https://example.org/", kind: book, free: yes}]
`;
    expect(await listProblemsOf(text)).toEqual([
      "seed.yaml:3: Expected text, got the number 2.5; put it in quotes.",
      "seed.yaml:6: Expected text, got the number 2024; put it in quotes.",
      'seed.yaml:7: Expected a list, got "data".',
      "seed.yaml:8: Expected text, got nothing.",
      'seed.yaml:9: Expected a map, got "Cache".',
      "seed.yaml:10: Expected a map, got a list.",
      'seed.yaml:14: Expected a number, got "8".',
      'seed.yaml:15: Expected true or false, got "yes".',
    ]);
  });

  it("says once what a value that may have several forms can be", async () => {
    const text = `
evidence: 7
skills:
  sql:
    label: SQL
    evidence: [{sorce: book}, true]
    broader:
      - 3
      - {concept: data, node: remark}
    prerequisites:
      - [logic]
      - {concept: logic, anyOf: [sets]}
      - {strength: soft}
      - anyOf: []
`;
    expect(await listProblemsOf(text)).toEqual([
      "seed.yaml:2: Expected text or a map or a list, got the number 7; put it in quotes.",
      "seed.yaml:6: Expected text or a map, got true; put it in quotes.",
      'seed.yaml:6: Missing "source".',
      'seed.yaml:6: Unknown key "sorce". Did you mean "source"?',
      "seed.yaml:8: Expected text or a map, got the number 3; put it in quotes.",
      'seed.yaml:9: Unknown key "node". Did you mean "note"?',
      "seed.yaml:11: Expected text or a map, got a list.",
      'seed.yaml:12: Expected either "concept" or "anyOf".',
      'seed.yaml:13: Expected either "concept" or "anyOf".',
      "seed.yaml:14: Expected at least one item, got an empty list.",
    ]);
  });

  it("says what a text must look like", async () => {
    const text = `
sources:
  book: {title: " ", licence: CC0-1.0, url: "example.org", retrieved: "2024-05"}
categories:
  Data Base: {label: Database, uri: database}
roles:
  developer:
    label: Developer
    salaries: [{region: usa, currency: $, period: year, source: book, typical: -1, year: 1066}]
`;
    expect(await listProblemsOf(text)).toEqual([
      'seed.yaml:3: Expected a date such as "2024-05-31", got "2024-05".',
      'seed.yaml:3: Expected an address such as "https://redis.io/", got "example.org".',
      'seed.yaml:3: Expected some text, got " ".',
      'seed.yaml:5: Expected a URI such as "urn:example:redis" or "https://example.org/redis", got "database".',
      'seed.yaml:5: Expected lower-case letters, digits, ".", "_" and "-", beginning with a letter or digit, e.g. "web-server", got "Data Base".',
      'seed.yaml:9: Expected a country code of two capital letters, e.g. "US", got "usa".',
      'seed.yaml:9: Expected a currency code of three capital letters, e.g. "USD", got "$".',
      "seed.yaml:9: Expected at least 0, got the number -1.",
      "seed.yaml:9: Expected at least 1990, got the number 1066.",
    ]);
  });

  it("names a list item that is given twice", async () => {
    const text = `
categories:
  data:
    label: Data
    aliases:
      - facts
      - information
      - facts
`;
    expect(await listProblemsOf(text)).toEqual([
      'seed.yaml:8: "facts" is given twice in this list.',
    ]);
  });

  it("still knows the slug of an entry that is wrong", async () => {
    const text = `
categories:
  data: {lable: Data}
skills:
  sql: {label: SQL, broader: [data]}
`;
    expect(await listProblemsOf(text)).toEqual([
      'seed.yaml:3: Missing "label".',
      'seed.yaml:3: Unknown key "lable". Did you mean "label"?',
    ]);
  });
});
