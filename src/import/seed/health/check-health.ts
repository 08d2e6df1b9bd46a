import { findHealthFindings } from "../../../domain/health/find-health-findings.js";
import type { HealthFinding } from "../../../domain/health/finding.js";
import { HealthGraph } from "../../../domain/health/health-graph.js";
import type { SeedDraft } from "../convert/convert-seed.js";
import { describePlace } from "../files/place.js";
import type { ShapedFile } from "../names/declarations.js";
import type { ProblemList } from "../seed-problem.js";
import { Explanations } from "./explanations.js";

/** What a rule found in a seed, with the place of the concept to change first. */
export interface SeedFinding {
  readonly finding: HealthFinding;
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** Why the curators accept it; undefined where they have not. */
  readonly reason: string | undefined;
}

/**
 * Holds a seed without mistakes against the health rules. An explanation of nothing is a problem, so
 * that none outlives what it explains.
 */
export function checkHealth(
  { concepts, edges }: SeedDraft,
  files: readonly ShapedFile[],
  problems: ProblemList,
): SeedFinding[] {
  const explanations = new Explanations(files, problems);
  const graph = new HealthGraph(
    [...concepts.values()].map(({ concept }) => concept),
    edges.map(({ edge }) => edge),
  );
  const findings = findHealthFindings(graph).map((finding) => {
    const [first] = finding.concepts;
    const place = first === undefined ? undefined : concepts.get(first)?.declaration.place;
    const { file, line } = place ? describePlace(place) : { file: "", line: 1 };
    return { finding, file, line, reason: explanations.explain(finding) };
  });
  explanations.reportUnused(problems);
  return findings;
}
