import type { HealthFinding } from "../../../domain/health/finding.js";
import { compareCodePoints } from "../../../lib/text-order.js";
import type { Place } from "../files/place.js";
import type { ShapedFile } from "../names/declarations.js";
import type { ProblemList } from "../seed-problem.js";
import type { ExplanationData, SeedData } from "../shape/seed-data.js";

interface Explanation extends ExplanationData {
  readonly place: Place;
}

/** The findings that the curators accept, and why. */
export class Explanations {
  readonly #byFinding = new Map<string, Explanation>();
  readonly #unused = new Set<Explanation>();

  constructor(files: readonly ShapedFile[], problems: ProblemList) {
    for (const explanation of files.flatMap(listExplanations)) {
      const key = toKey(explanation);
      if (this.#byFinding.has(key)) problems.add(explanation.place, "This is explained already.");
      this.#byFinding.set(key, explanation);
      this.#unused.add(explanation);
    }
  }

  /** The reason for which a finding is accepted; undefined where none is given. */
  explain(finding: HealthFinding): string | undefined {
    const explanation = this.#byFinding.get(toKey(finding));
    if (explanation) this.#unused.delete(explanation);
    return explanation?.reason;
  }

  /** Adds a problem for each explanation that has explained nothing. */
  reportUnused(problems: ProblemList): void {
    for (const { rule, concepts, place } of this.#unused) {
      problems.add(
        place,
        `Nothing is found by ${JSON.stringify(rule)} about ${concepts.join(", ")}, so there is nothing to explain; take it away.`,
      );
    }
  }
}

function listExplanations({ file, isSound }: ShapedFile): Explanation[] {
  if (!isSound("explained")) return [];
  const { explained = [] } = file.data as SeedData;
  return explained
    .map((data, index) => ({ ...data, place: { file, path: ["explained", index] } }))
    .filter((_data, index) => isSound("explained", String(index)));
}

function toKey({ rule, concepts }: Pick<HealthFinding, "rule"> & { concepts: readonly string[] }) {
  return `${rule} ${[...new Set(concepts)].sort(compareCodePoints).join(" ")}`;
}
