import { describe, expect, it } from "vitest";
import { listProblems, listProblemsOf } from "./seed-directory.js";

const BASE = `
categories:
  cache: {label: Cache}
  database: {label: Database}
skills:
  sql: {label: SQL, broader: [database]}
`;

describe("mistakes in links", () => {
  it("names both places of a link that is given twice", async () => {
    const text = `
categories:
  cache: {label: Cache}
technologies:
  redis:
    label: Redis
    broader:
      - cache
      - {concept: cache, note: again}
    prerequisites:
      - anyOf: [tcp, tcp]
  tcp: {label: TCP, broader: [cache]}
roles:
  developer:
    label: Developer
    requires:
      essential: [redis]
      optional:
        - redis
`;
    expect(await listProblemsOf(text)).toEqual([
      'seed.yaml:9: The link to "cache" is already given in seed.yaml:8.',
      'seed.yaml:11: The link to "tcp" is already given in seed.yaml:11.',
      'seed.yaml:19: The link to "redis" is already given in seed.yaml:17.',
    ]);
  });

  it("refuses two sides of a link that say different things", async () => {
    const problems = await listProblems({
      "base.yaml": BASE,
      "a.yaml":
        "technologies:\n  redis: {label: Redis, broader: [cache], related: [{concept: varnish, note: Fast}]}\n",
      "b.yaml":
        "technologies:\n  varnish:\n    label: Varnish\n    broader: [cache]\n    related:\n      - redis\n",
    });
    expect(problems).toEqual([
      'b.yaml:6: "redis" gives the same link differently in a.yaml:2; keep one of the two.',
    ]);
  });

  it("refuses one prerequisite in two groups that ask differently of it", async () => {
    const text = `${BASE}  orm:
    label: ORM
    broader: [database]
    prerequisites:
      - {concept: sql, level: basic}
      - anyOf: [sql, {concept: database, atLeast: 2}]
`;
    expect(await listProblemsOf(text)).toEqual([
      'seed.yaml:12: "sql" also stands in seed.yaml:11 with another level, strength or atLeast; make them the same.',
    ]);
  });

  it("allows atLeast for a category only and not beside anyOf", async () => {
    const text = `${BASE}  orm:
    label: ORM
    broader: [database]
    prerequisites:
      - {concept: sql, atLeast: 1}
      - {anyOf: [database], atLeast: 1}
roles:
  developer:
    label: Developer
    requires:
      essential: [{concept: sql, atLeast: 2}]
`;
    expect(await listProblemsOf(text)).toEqual([
      'seed.yaml:11: "atLeast" is only for a category, got a skill.',
      'seed.yaml:12: Give "atLeast" with an option of "anyOf", not beside it.',
      'seed.yaml:17: "atLeast" is only for a category, got a skill.',
    ]);
  });

  it("counts the members of a category at any depth", async () => {
    const text = `
categories:
  storage: {label: Storage}
  database: {label: Database, broader: [storage]}
  cache: {label: Cache, broader: [storage]}
technologies:
  redis: {label: Redis, broader: [cache, database]}
  mysql: {label: MySQL, broader: [database]}
roles:
  developer:
    label: Developer
    requires:
      essential:
        - {concept: storage, atLeast: 2}
      optional:
        - {concept: database, atLeast: 3}
        - {concept: cache, atLeast: 1}
  tester:
    label: Tester
    requires:
      essential:
        - {concept: storage, atLeast: 3}
`;
    expect(await listProblemsOf(text)).toEqual([
      'seed.yaml:16: Expected at least 3 skills or technologies in "database", it has 2.',
      'seed.yaml:22: Expected at least 3 skills or technologies in "storage", it has 2.',
    ]);
  });

  it("finds that nothing can be required of an empty category", async () => {
    const text = `${BASE}roles:
  developer:
    label: Developer
    requires: {essential: [cache]}
`;
    expect(await listProblemsOf(text)).toEqual([
      'seed.yaml:10: Expected at least 1 skills or technologies in "cache", it has 0.',
    ]);
  });
});
