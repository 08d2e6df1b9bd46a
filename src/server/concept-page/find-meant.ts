import type { AskGraph } from "../graphql/ask-graph.js";
import { NAME_QUERY } from "./concept-query.js";
import { findByName } from "./find-by-name.js";
import type { Name } from "./page-concept.js";

/** Enough to see whether a name stands for several concepts. */
const MOST_ALIKE = 5;

/**
 * Finds the one concept that somebody meant by a reference that there is not: the same in lower case, or the one
 * that has it for a label or an alias, of curated ones where there are any; undefined where several have it.
 */
export async function findMeant(reference: string, askGraph: AskGraph): Promise<Name | undefined> {
  const ref = reference.toLowerCase();
  const answer = await askGraph<{ concept: Name | null }>(NAME_QUERY, { ref });
  const lowerCase = answer.state === "answered" ? answer.data.concept : null;
  return lowerCase ?? (await findNamed(reference, askGraph));
}

async function findNamed(name: string, askGraph: AskGraph): Promise<Name | undefined> {
  const answer = await findByName(name, MOST_ALIKE, askGraph);
  const hits = answer.state === "answered" ? answer.data.search.nodes : [];
  const named = hits.filter(({ score }) => score === 1).map(({ concept }) => concept);
  const curated = named.filter(({ scheme }) => scheme === "core");
  const [meant, another] = curated.length > 0 ? curated : named;
  return another ? undefined : meant;
}
