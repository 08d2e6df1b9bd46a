import { describe, expect, it } from "vitest";
import { reviewSeed } from "../../../src/import/seed/read-seed.js";
import { formatSeedProblem } from "../../../src/import/seed/seed-problem.js";
import { createSeed } from "./seed-directory.js";

const SEED = `
categories:
  craft: {label: Craft, description: What hands do., broader: []}
skills:
  sewing:
    label: Sewing
    description: Joining cloth.
    broader: [craft]
    effort: {basic: 1, working: 2, advanced: 3}
`;

/** Reviews a category of one skill, which a rule objects to, with explanations. */
async function review(explained: string) {
  const directory = await createSeed({ "seed.yaml": SEED, "explained.yaml": explained });
  const { problems, findings, seed } = await reviewSeed(directory);
  return {
    problems: problems.map((problem) => formatSeedProblem(problem).replace(`${directory}/`, "")),
    findings: findings.map(({ finding, file, line, reason }) => ({
      found: `${file.replace(`${directory}/`, "")}:${line} ${finding.rule}`,
      reason,
    })),
    isWhole: seed !== undefined,
  };
}

describe("reviewSeed", () => {
  it("tells where each finding stands", async () => {
    expect(await review("explained: []")).toEqual({
      problems: [],
      findings: [{ found: "seed.yaml:3 small-category", reason: undefined }],
      isWhole: true,
    });
  });

  it("accepts a finding that is explained", async () => {
    const explained =
      "explained: [{rule: small-category, concepts: [craft], reason: It will grow.}]";
    const { findings } = await review(explained);
    expect(findings).toEqual([{ found: "seed.yaml:3 small-category", reason: "It will grow." }]);
  });

  it("objects to an explanation of nothing, and to a second one", async () => {
    const nothing = "explained:\n  - {rule: orphan, concepts: [sewing], reason: It likes to be.}";
    expect(await review(nothing)).toMatchObject({
      problems: [
        'explained.yaml:2: Nothing is found by "orphan" about sewing, so there is nothing to explain; take it away.',
      ],
      isWhole: false,
    });
    const entry = "{rule: small-category, concepts: [craft], reason: It will grow.}";
    const { problems } = await review(`explained:\n  - ${entry}\n  - ${entry}`);
    expect(problems).toContain("explained.yaml:3: This is explained already.");
  });

  it("looks for mistakes of writing first", async () => {
    const { problems, findings } = await review("explained: [{rule: orphan}]");
    expect(problems).toHaveLength(2);
    expect(findings).toEqual([]);
  });
});
