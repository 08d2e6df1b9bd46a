import type { Concept } from "../../../src/domain/concept.js";
import { toConceptKey } from "../../../src/domain/concept-key.js";
import { createConcept } from "../../../src/domain/new-items.js";
import { eachConceptPage } from "../../../src/store/each-concept.js";
import { openStore } from "../../../src/store/open-store.js";
import { Random } from "../../support/random.js";
import { createClient } from "../measure/client.js";
import { quantile } from "../measure/statistics.js";
import { startBuiltServer } from "../server/built-server.js";
import { waitUntilPrepared } from "../server/wait-until-prepared.js";

/** The size that is promised for. */
const CONCEPTS = 40_000;
const LABELS = 150_000;

const QUESTIONS = 2_000;
const WARMING = 200;
const DOCUMENT = "query ($prefix: String!) { suggest(prefix: $prefix) { concept { label } } }";

/** How long suggestions take, seen by a client of the same machine. */
export interface SuggestFigure {
  readonly concepts: number;
  readonly labels: number;
  /** Of beginnings of one to eight characters of names, in milliseconds. */
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
}

/**
 * Asks a built server for suggestions while names of the graph are typed. Where the graph is smaller than
 * promised for, concepts with names mixed of its own words are added first.
 */
export async function measureSuggest(url: string): Promise<SuggestFigure> {
  const { names, concepts } = await fill(url);
  const server = await startBuiltServer({
    STORE_URL: url,
    SEED_ON_START: "false",
    ANSWER_CACHE_MB: "0",
  });
  const client = createClient(server.url);
  const random = new Random(11);
  const times: number[] = [];
  try {
    await waitUntilPrepared(client);
    for (let place = 0; place < WARMING + QUESTIONS; place += 1) {
      const prefix = random.pick(names).slice(0, 1 + random.below(8));
      if (prefix.trim() === "") continue;
      const { milliseconds } = await client.ask({ document: DOCUMENT, variables: { prefix } });
      if (place >= WARMING) times.push(milliseconds);
    }
  } finally {
    client.close();
    await server.stop();
  }
  const [p50, p95, p99] = [0.5, 0.95, 0.99].map((share) => quantile(times, share));
  return { concepts, labels: names.length, p50: p50 ?? 0, p95: p95 ?? 0, p99: p99 ?? 0 };
}

async function fill(url: string): Promise<{ names: readonly string[]; concepts: number }> {
  const store = await openStore({ url });
  const names: string[] = [];
  let concepts = 0;
  const sources = await store.sources();
  for await (const page of eachConceptPage(store, { statuses: ["ACTIVE"] })) {
    concepts += page.length;
    for (const { label, aliases } of page) names.push(label, ...aliases);
  }
  const words = names.flatMap((name) => name.split(" "));
  const random = new Random(5);
  const mixed = () => [0, 1, 2].map(() => random.pick(words)).join(" ");
  const evidence = sources
    .slice(0, 1)
    .map(({ key }) => ({ source: key, confidence: null, note: null }));
  while (concepts < CONCEPTS || names.length < LABELS) {
    const batch = Array.from({ length: 1_000 }, (_, place) => {
      const wanted = Math.max(
        0,
        Math.ceil((LABELS - names.length) / Math.max(1_000, CONCEPTS - concepts)),
      );
      const aliases = Array.from({ length: Math.min(8, wanted) }, mixed);
      return createFiller(concepts + place, mixed(), [...new Set(aliases)], evidence);
    });
    await store.write({ concepts: batch }, { actor: "bench", reason: "the promised size" });
    concepts += batch.length;
    for (const { label, aliases } of batch) names.push(label, ...aliases);
  }
  await store.close();
  return { names, concepts };
}

function createFiller(
  place: number,
  label: string,
  aliases: readonly string[],
  evidence: Concept["evidence"],
): Concept {
  const key = toConceptKey("filler", `concept-${place}`);
  return createConcept({
    key,
    kind: "SKILL",
    label,
    aliases,
    uri: `urn:filler:${place}`,
    evidence,
  });
}
