import { describe, expect, it } from "vitest";
import { listProblems, listProblemsOf } from "./seed-directory.js";

describe("names", () => {
  it("refuses a name of two concepts of one kind, whatever its case", async () => {
    const problems = await listProblems({
      "a.yaml": `
categories:
  language: {label: Language}
technologies:
  go: {label: Go, aliases: [golang], broader: [language]}
`,
      "b.yaml": `
technologies:
  go-game:
    label: Go game
    broader: [language]
    aliases:
      - weiqi
      - GO
`,
    });
    expect(problems).toEqual([
      'b.yaml:8: "GO" is also a name of the technology "go" in a.yaml:5; drop one or list it under ambiguousAliases of both.',
    ]);
  });

  it("allows a name of two kinds, and one that both mark as ambiguous", async () => {
    const text = `
categories:
  language: {label: Language}
skills:
  ci-skill: {label: Continuous integration, ambiguousAliases: [CI], broader: [language]}
  ci-other: {label: Competitive intelligence, ambiguousAliases: [ci], broader: [language]}
technologies:
  language-server: {label: Language, broader: [language]}
`;
    expect(await listProblemsOf(text)).toEqual([]);
  });

  it("wants an ambiguous name marked on both sides", async () => {
    const text = `
categories:
  language: {label: Language}
skills:
  ci-skill: {label: Continuous integration, ambiguousAliases: [CI], broader: [language]}
  ci-other:
    label: Competitive intelligence
    aliases: [ci]
    broader: [language]
`;
    expect(await listProblemsOf(text)).toEqual([
      'seed.yaml:8: "ci" is also a name of the skill "ci-skill" in seed.yaml:5; drop one or list it under ambiguousAliases of both.',
    ]);
  });

  it("lets a label be marked as ambiguous too", async () => {
    const text = `
categories:
  one: {label: Go, ambiguousAliases: [Go]}
  two: {label: Two, ambiguousAliases: [go]}
`;
    expect(await listProblemsOf(text)).toEqual([]);
  });

  it("refuses a URI of two concepts", async () => {
    const text = `
categories:
  one: {label: One, uri: "urn:example:1"}
  two:
    label: Two
    uri: urn:example:1
  three: {label: Three, uri: "urn:rolegraph:core:four"}
  four: {label: Four}
`;
    expect(await listProblemsOf(text)).toEqual([
      'seed.yaml:6: The URI urn:example:1 already belongs to "one" in seed.yaml:3.',
      'seed.yaml:8: The URI urn:rolegraph:core:four already belongs to "three" in seed.yaml:7.',
    ]);
  });
});

describe("figures", () => {
  it("refuses hours that fall from level to level", async () => {
    const text = `
categories:
  language: {label: Language}
skills:
  right: {label: Right, broader: [language], effort: {basic: 8, working: 8, advanced: 9}}
  wrong:
    label: Wrong
    broader: [language]
    effort: {basic: 8, working: 40, advanced: 39}
`;
    expect(await listProblemsOf(text)).toEqual([
      "seed.yaml:9: Hours are counted from nothing and cannot fall from level to level, got 8, 40 and 39.",
    ]);
  });

  it("refuses a salary without an amount or with a minimum above the rest", async () => {
    const text = `
roles:
  developer:
    label: Developer
    salaries:
      - {region: US, currency: USD, period: year, source: editorial}
      - {region: US, currency: USD, period: year, minimum: 5, typical: 4, source: editorial}
      - {region: US, currency: USD, period: year, minimum: 5, maximum: 6, source: editorial}
`;
    expect(await listProblemsOf(text)).toEqual([
      'seed.yaml:6: A salary needs "typical", "minimum" or "maximum".',
      "seed.yaml:7: A salary's minimum, typical and maximum must not fall.",
    ]);
  });
});

describe("categories", () => {
  it("wants every skill and technology in one", async () => {
    const text = `
skills:
  sql: {label: SQL}
technologies:
  redis:
    label: Redis
    broader: []
`;
    expect(await listProblemsOf(text)).toEqual([
      'seed.yaml:3: "sql" needs at least one category under "broader".',
      'seed.yaml:5: "redis" needs at least one category under "broader".',
    ]);
  });

  it("refuses a circle by naming its members", async () => {
    const text = `
categories:
  c: {label: C, broader: [a]}
  b:
    label: B
    broader: [c]
  a:
    label: A
    broader: [b]
  d: {label: D, broader: [a]}
`;
    expect(await listProblemsOf(text)).toEqual([
      "seed.yaml:9: Categories go in a circle: a → b → c → a.",
    ]);
  });

  it("refuses more than five levels, on the longest way up", async () => {
    const text = `
categories:
  one: {label: One}
  two: {label: Two, broader: [one]}
  three: {label: Three, broader: [two]}
  four: {label: Four, broader: [three]}
  five: {label: Five, broader: [four, one]}
  six: {label: Six, broader: [one, five]}
`;
    expect(await listProblemsOf(text)).toEqual([
      'seed.yaml:8: "six" is 6 categories deep, at most 5 are allowed.',
    ]);
  });
});

describe("hard prerequisites", () => {
  const withSkills = (skills: string) =>
    listProblemsOf(`
categories:
  all: {label: All}
skills:
${skills}`);

  it("refuses a circle by naming its members, once, and not who depends on it", async () => {
    const problems = await withSkills(`
  b: {label: B, broader: [all], prerequisites: [c]}
  c: {label: C, broader: [all], prerequisites: [free, a]}
  a:
    label: A
    broader: [all]
    prerequisites:
      - b
  d: {label: D, broader: [all], prerequisites: [a]}
  free: {label: Free, broader: [all]}
`);
    expect(problems).toEqual([
      "seed.yaml:11: Hard prerequisites go in a circle with no way out: a → b → c → a. Make one of them soft, or give it an alternative.",
    ]);
  });

  it("accepts a circle that a soft prerequisite or an alternative opens", async () => {
    expect(
      await withSkills(`
  a: {label: A, broader: [all], prerequisites: [b]}
  b: {label: B, broader: [all], prerequisites: [{concept: a, strength: soft}]}
  c: {label: C, broader: [all], prerequisites: [d]}
  d: {label: D, broader: [all], prerequisites: [{anyOf: [c, free]}]}
  free: {label: Free, broader: [all]}
`),
    ).toEqual([]);
  });

  it("refuses alternatives of which each leads into the circle", async () => {
    const problems = await withSkills(`
  a: {label: A, broader: [all], prerequisites: [{anyOf: [b, c]}]}
  b: {label: B, broader: [all], prerequisites: [a]}
  c: {label: C, broader: [all], prerequisites: [a]}
`);
    expect(problems).toEqual([
      "seed.yaml:6: Hard prerequisites go in a circle with no way out: a → b → a. Make one of them soft, or give it an alternative.",
    ]);
  });

  it("says nothing of a circle whose way out may be a misspelt alternative", async () => {
    const problems = await withSkills(`
  a: {label: A, broader: [all], prerequisites: [b]}
  b: {label: B, broader: [all], prerequisites: [{anyOf: [a, fre]}]}
  free: {label: Free, broader: [all]}
`);
    expect(problems).toEqual(['seed.yaml:7: Unknown concept "fre". Did you mean "free"?']);
  });

  it("follows a category to as many of its members as are needed", async () => {
    const skills = (atLeast: number) => `
  a: {label: A, broader: [all], prerequisites: [{concept: some, atLeast: ${atLeast}}]}
  b: {label: B, broader: [some], prerequisites: [a]}
  c: {label: C, broader: [some]}
categories:
  all: {label: All}
  some: {label: Some}
`;
    const list = (atLeast: number) => listProblemsOf(`skills:${skills(atLeast)}`);
    expect(await list(1)).toEqual([]);
    expect(await list(2)).toEqual([
      "seed.yaml:2: Hard prerequisites go in a circle with no way out: a → b → a. Make one of them soft, or give it an alternative.",
    ]);
  });
});

describe("problems of several files", () => {
  it("come all at once, by file and line", async () => {
    const problems = await listProblems({
      "b.yaml": "categories:\n  a: {lable: A}\n",
      "a/c.yaml": "skills:\n  x: {label: X, broader: [z]}\n  y: {label: [Y\n",
      "a/b.yaml": "skills:\n  z: {label: Z, broader: [a]}\n  w: {label: z, broader: [aaaa]}\n",
    });
    expect(problems.map((problem) => problem.split(" ")[0])).toEqual([
      "a/b.yaml:3:",
      "a/b.yaml:3:",
      "a/c.yaml:3:",
      "a/c.yaml:3:",
      "b.yaml:2:",
      "b.yaml:2:",
    ]);
  });

  it("names a mistake that is made twice in one line once", async () => {
    const text = "categories:\n  a: {label: A, broader: [bbbb, bbbb]}\n";
    expect(await listProblemsOf(text)).toEqual(['seed.yaml:2: Unknown concept "bbbb".']);
  });
});
