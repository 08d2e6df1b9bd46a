import { readSeed } from "../../../src/import/seed/read-seed.js";
import { type ConceptMention, TextIndex } from "../../../src/search/link-text/text-index.js";
import { type AnnotatedText, type Mark, readAnnotatedTexts } from "./annotated-text.js";
import { type Rates, Tally } from "./rates.js";

/** The folder of the annotated texts. */
export const TEXTS = "tests/evaluation/linking/texts";

/** The halves of the texts: rules are tuned on the first alone. */
export const HALVES = ["tuning", "held-out"] as const;

/** What the API leaves out unless asked for. */
const LEAST_CONFIDENCE = 0.5;

/** How well texts are linked to the concepts of the seed. */
export interface LinkingQuality {
  readonly texts: number;
  /** Places, whatever concept was found there. */
  readonly spans: Rates;
  /** The concepts of each text, each once. */
  readonly concepts: Rates;
  /** Places that the text denies. */
  readonly denials: Rates;
  readonly bands: readonly ConfidenceBand[];
}

/** How often mentions of about the same confidence are right, by place and concept. */
export interface ConfidenceBand {
  readonly from: number;
  readonly below: number;
  readonly mentions: number;
  readonly right: number;
}

/** Where bands of confidence begin; the last one ends above 1. */
const BAND_STARTS = [0, 0.3, 0.5, 0.7, 0.9];

/** Links the annotated texts of one half to the concepts of the seed, and compares. */
export async function evaluateLinking(half: (typeof HALVES)[number]): Promise<LinkingQuality> {
  const index = await indexSeed();
  const texts = await readAnnotatedTexts(`${TEXTS}/${half}`);
  const tallies = { spans: new Tally(), concepts: new Tally(), denials: new Tally() };
  const judged: JudgedMention[] = [];
  for (const annotated of texts) {
    const mentions = dropOptional(index.link(annotated.text, {}), annotated);
    const marks = annotated.marks.filter(({ verdict }) => verdict !== "optional");
    judged.push(...judge(mentions, marks));
    const sure = mentions.filter(({ confidence }) => confidence >= LEAST_CONFIDENCE);
    tallies.spans.add(toSet(sure, toSpan), toSet(marks, toSpan));
    tallies.concepts.add(
      toSet(sure, ({ key }) => key),
      toSet(marks, ({ slug }) => slug),
    );
    tallies.denials.add(
      toSet(
        sure.filter(({ negated }) => negated),
        toSpan,
      ),
      toSet(
        marks.filter(({ verdict }) => verdict === "denied"),
        toSpan,
      ),
    );
  }
  return {
    texts: texts.length,
    spans: tallies.spans.toRates(),
    concepts: tallies.concepts.toRates(),
    denials: tallies.denials.toRates(),
    bands: toBands(judged),
  };
}

/** Indexes the curated seed, in whose terms the texts are marked. */
export async function indexSeed(): Promise<TextIndex> {
  const index = new TextIndex();
  for (const concept of (await readSeed("seed")).concepts) index.put(concept);
  return index;
}

/** What touches an optional mark counts neither as right nor as wrong. */
function dropOptional(
  mentions: readonly ConceptMention[],
  { marks }: AnnotatedText,
): readonly ConceptMention[] {
  const optional = marks.filter(({ verdict }) => verdict === "optional");
  return mentions.filter(
    ({ start, end }) => !optional.some((mark) => start < mark.end && mark.start < end),
  );
}

interface JudgedMention {
  readonly confidence: number;
  readonly isRight: boolean;
}

function judge(mentions: readonly ConceptMention[], marks: readonly Mark[]): JudgedMention[] {
  const right = toSet(marks, (mark) => `${toSpan(mark)} ${mark.slug}`);
  return mentions.map((mention) => ({
    confidence: mention.confidence,
    isRight: right.has(`${toSpan(mention)} ${mention.key}`),
  }));
}

function toBands(judged: readonly JudgedMention[]): ConfidenceBand[] {
  return BAND_STARTS.map((from, place) => {
    const below = BAND_STARTS[place + 1] ?? Number.POSITIVE_INFINITY;
    const inside = judged.filter(({ confidence }) => confidence >= from && confidence < below);
    const right = inside.filter(({ isRight }) => isRight).length;
    return { from, below, mentions: inside.length, right };
  });
}

function toSpan({ start, end }: { readonly start: number; readonly end: number }): string {
  return `${start}-${end}`;
}

function toSet<Item>(items: readonly Item[], toName: (item: Item) => string): Set<string> {
  return new Set(items.map(toName));
}
