import type { ConceptKey } from "../../domain/concept-key.js";
import {
  type ConceptStanding,
  type ExplainedPath,
  type ExplainQuestion,
  PathSearch,
} from "../../domain/explain/path-search.js";
import type { GraphReader } from "../../store/store.js";
import { countLinks, type LinkLimits, readLinks } from "../link/read-links.js";

/** Enough to find what is telling: a concept with more links connects little. */
const LIMITS: LinkLimits = { whole: 128, perType: 48 };

/** The two ends are looked at more closely, for every path passes through them. */
const LIMITS_OF_ENDS: LinkLimits = { whole: 512, perType: 256 };

/** What a search found. */
export interface FoundExplanations {
  readonly paths: readonly ExplainedPath[];
  /** Whether it is proven that there are none better. */
  readonly isComplete: boolean;
}

/**
 * Runs a search over the graph: for each of its rounds the links of a batch, then the numbers of links
 * and the concepts that these lead to. A round makes at most 13 calls, whatever the size of its batch;
 * there are as many rounds as it takes to prove the paths or to meet `budget` concepts.
 */
export async function findExplanations(
  reader: GraphReader,
  question: ExplainQuestion,
): Promise<FoundExplanations> {
  const search = new PathSearch(question);
  const degrees = new Map<ConceptKey, number>();
  const ends = [question.from, question.to];
  await readStandings(reader, ends, degrees);
  for (let isFirst = true; ; isFirst = false) {
    const keys = search.next();
    if (keys.length === 0) break;
    const concepts = keys.map((key) => ({ key, degree: degrees.get(key) ?? 0 }));
    const links = await readLinks(reader, concepts, isFirst ? LIMITS_OF_ENDS : LIMITS);
    search.addStandings(await readStandings(reader, search.addLinks(links), degrees));
  }
  return { paths: search.listPaths(), isComplete: search.isComplete };
}

/** Reads how concepts stand, and notes their degrees. */
async function readStandings(
  reader: GraphReader,
  keys: readonly ConceptKey[],
  degrees: Map<ConceptKey, number>,
): Promise<readonly ConceptStanding[]> {
  if (keys.length === 0) return [];
  const [counts, concepts] = await Promise.all([
    countLinks(reader, keys),
    reader.conceptsByKey(keys),
  ]);
  return keys.map((key, index) => {
    const degree = counts[index] ?? 0;
    degrees.set(key, degree);
    return { degree, isPassable: concepts[index]?.status === "ACTIVE" };
  });
}
