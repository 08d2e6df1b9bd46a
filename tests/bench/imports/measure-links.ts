import type { Concept } from "../../../src/domain/concept.js";
import { CORE_SCHEME } from "../../../src/domain/concept-key.js";
import { CodeMatcher } from "../../../src/import/link/match-codes.js";
import { NameMatcher } from "../../../src/import/link/match-names.js";
import { eachConceptPage } from "../../../src/store/each-concept.js";
import { openStore } from "../../../src/store/open-store.js";
import type { GraphReader } from "../../../src/store/store.js";

/** From here on matches are accepted without a curator. */
const SURE = 0.9;

/** How often names alone find what curators matched by hand. */
export interface LinkFigure {
  /** Imported concepts that curated ones name as a match. */
  readonly matched: number;
  /** Of these, those for which names propose something; and how many of the proposals curators agree with. */
  readonly sure: number;
  readonly sureAndRight: number;
  readonly unsure: number;
  readonly unsureAndRight: number;
}

/** Compares the surest proposal by names with the matches that curators wrote into the seed. */
export async function measureLinks(url: string): Promise<LinkFigure> {
  const store = await openStore({ url });
  const curated = await readAll(store, [CORE_SCHEME]);
  const [codes, names] = [new CodeMatcher(curated), new NameMatcher(curated)];
  const figure = { matched: 0, sure: 0, sureAndRight: 0, unsure: 0, unsureAndRight: 0 };
  for (const concept of await readAll(store, ["esco", "onet"])) {
    const right = new Set(codes.propose(concept).map(({ to }) => to));
    if (right.size === 0) continue;
    figure.matched += 1;
    const [best] = names.propose(concept).sort((a, b) => b.confidence - a.confidence);
    if (!best) continue;
    const band = best.confidence >= SURE ? "sure" : "unsure";
    figure[band] += 1;
    if (right.has(best.to)) figure[`${band}AndRight`] += 1;
  }
  await store.close();
  return figure;
}

async function readAll(reader: GraphReader, schemes: readonly string[]): Promise<Concept[]> {
  const all: Concept[] = [];
  for await (const page of eachConceptPage(reader, { schemes, statuses: ["ACTIVE"] })) {
    all.push(...page);
  }
  return all;
}
