import { describe, expect, it } from "vitest";
import { listProblems, listProblemsOf } from "./seed-directory.js";

describe("mistakes in references", () => {
  it("suggests the slug that was meant", async () => {
    const text = `
categories:
  cache: {label: Cache}
technologies:
  redis: {label: Redis, broader: [cache]}
  redux:
    label: Redux
    broader: [cahce]
    related:
      - {concept: rediss}
    prerequisites:
      - {anyOf: [redis, quite-another-thing]}
    alternatives:
      - {concept: redi, as: [cache, kache]}
    replacedBy: reduxx
`;
    expect(await listProblemsOf(text)).toEqual([
      'seed.yaml:8: Unknown concept "cahce". Did you mean "cache"?',
      'seed.yaml:10: Unknown concept "rediss". Did you mean "redis"?',
      'seed.yaml:12: Unknown concept "quite-another-thing".',
      'seed.yaml:14: Unknown concept "redi". Did you mean "redis" or "redux"?',
      'seed.yaml:15: Unknown concept "reduxx". Did you mean "redux"?',
    ]);
  });

  it("finds a wrong category of an alternative and a wrong concept of an aspect", async () => {
    const text = `
categories:
  cache: {label: Cache}
technologies:
  redis:
    label: Redis
    broader: [cache]
    alternatives:
      - {concept: memcached, as: [kache, redis]}
  memcached: {label: Memcached, broader: [cache]}
roles:
  developer:
    label: Developer
    aspects:
      - name: Tools
        text: Redis
        concepts: [redis, memcashed]
        source: editorial
`;
    expect(await listProblemsOf(text)).toEqual([
      'seed.yaml:9: Expected a category, got "redis", a technology.',
      'seed.yaml:9: Unknown concept "kache". Did you mean "cache"?',
      'seed.yaml:17: Unknown concept "memcashed". Did you mean "memcached"?',
    ]);
  });

  it("suggests the source that was meant, wherever one stands", async () => {
    const text = `
evidence: handbok
sources:
  handbook: {title: Handbook, licence: CC0-1.0}
categories:
  cache: {label: Cache, evidence: {source: editoral}}
technologies:
  redis:
    label: Redis
    broader: [{concept: cache, evidence: [handbook, handbooks]}]
    effort: {basic: 1, working: 2, advanced: 3, source: nowhere-to-be-found}
    marks: [{kind: hot, source: hanbook}]
roles:
  developer:
    label: Developer
    salaries:
      - {region: US, currency: USD, period: year, typical: 1, source: handbook2}
    aspects:
      - {name: Goal, text: To finish, source: handbook3}
`;
    expect(await listProblemsOf(text)).toEqual([
      'seed.yaml:2: Unknown source "handbok". Did you mean "handbook"?',
      'seed.yaml:6: Unknown source "editoral". Did you mean "editorial"?',
      'seed.yaml:10: Unknown source "handbooks". Did you mean "handbook"?',
      'seed.yaml:11: Unknown source "nowhere-to-be-found".',
      'seed.yaml:12: Unknown source "hanbook". Did you mean "handbook"?',
      'seed.yaml:17: Unknown source "handbook2". Did you mean "handbook"?',
      'seed.yaml:19: Unknown source "handbook3". Did you mean "handbook"?',
    ]);
  });

  it("names both places of a slug or source that is defined twice", async () => {
    const problems = await listProblems({
      "a.yaml":
        "sources:\n  book: {title: Book, licence: CC0-1.0}\ncategories:\n  cache: {label: Cache}\n",
      "b.yaml": "skills:\n  cache: {label: Caching, broader: [cache]}\n",
      "c/d.yaml": "sources:\n  book: {title: The book, licence: CC0-1.0}\n",
    });
    expect(problems).toEqual([
      'b.yaml:2: "cache" is already defined in a.yaml:4.',
      'c/d.yaml:2: "book" is already defined in a.yaml:2.',
    ]);
  });

  it("keeps the key of the seed's own source", async () => {
    const text = "sources:\n  rolegraph-core: {title: Mine, licence: CC0-1.0}\n";
    expect(await listProblemsOf(text)).toEqual([
      'seed.yaml:2: "rolegraph-core" is kept for the seed itself; take another key.',
    ]);
  });

  it("says which kinds a link joins", async () => {
    const text = `
categories:
  cache: {label: Cache}
skills:
  caching: {label: Caching, broader: [cache, redis]}
technologies:
  redis:
    label: Redis
    broader: [cache]
    usedFor: [cache]
    prerequisites: [developer]
roles:
  developer:
    label: Developer
    leadsTo: [caching]
    responsibleFor: [redis]
    requires:
      essential:
        - speed
responsibilities:
  speed: {label: Speed, callsOn: [developer]}
`;
    expect(await listProblemsOf(text)).toEqual([
      'seed.yaml:5: Expected a category, got "redis", a technology.',
      'seed.yaml:10: "cache" does not fit here: USED_FOR goes from TECHNOLOGY to SKILL, got TECHNOLOGY to CATEGORY.',
      'seed.yaml:11: "developer" does not fit here: HAS_PREREQUISITE goes from SKILL or TECHNOLOGY to SKILL or TECHNOLOGY or CATEGORY, got TECHNOLOGY to ROLE.',
      'seed.yaml:15: "caching" does not fit here: LEADS_TO goes from ROLE to ROLE, got ROLE to SKILL.',
      'seed.yaml:16: "redis" does not fit here: RESPONSIBLE_FOR goes from ROLE to RESPONSIBILITY, got ROLE to TECHNOLOGY.',
      'seed.yaml:19: "speed" does not fit here: REQUIRES goes from ROLE to SKILL or TECHNOLOGY or CATEGORY, got ROLE to RESPONSIBILITY.',
      'seed.yaml:21: "developer" does not fit here: CALLS_ON goes from RESPONSIBILITY to SKILL or TECHNOLOGY, got RESPONSIBILITY to ROLE.',
    ]);
  });

  it("refuses a concept that refers to itself", async () => {
    const text = `
categories:
  cache: {label: Cache, broader: [cache]}
technologies:
  redis:
    label: Redis
    broader: [cache]
    related: [redis]
    prerequisites:
      - anyOf:
          - redis
    replacedBy: redis
`;
    expect(await listProblemsOf(text)).toEqual([
      'seed.yaml:3: "cache" refers to itself.',
      'seed.yaml:8: "redis" refers to itself.',
      'seed.yaml:11: "redis" refers to itself.',
      'seed.yaml:12: "redis" refers to itself.',
    ]);
  });
});
