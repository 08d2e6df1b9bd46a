import { toFigure, toTable } from "../../bench/report/table.js";
import { evaluateLinking, HALVES, type LinkingQuality } from "./evaluate-linking.js";
import type { Rates } from "./rates.js";
import { timeLinking } from "./time-linking.js";

const HEAD = `## Linked texts

Adverts, paragraphs of CVs, descriptions of courses and JSON Resumes, marked by hand in
[tests/evaluation/linking/texts](../tests/evaluation/linking/texts), linked to the concepts of the seed. Rules were
tuned on one half; the other half is held out, but the same hands wrote both.

- *places*: where something is spoken of, from its first character to its last, whatever was found there.
- *concepts*: what each text speaks of, each concept once per text.
- *denials*: places of what the text denies, such as "no experience with Kubernetes".
`;

const NAMES = { tuning: "tuning half", "held-out": "held-out half" } as const;

/** Measures linked texts and writes their part of the report. */
export async function reportLinking(): Promise<string> {
  const rows: string[][] = [];
  const bands: string[][] = [];
  for (const half of HALVES) {
    const quality = await evaluateLinking(half);
    rows.push(...toRows(NAMES[half], quality));
    bands.push(...toBandRows(NAMES[half], quality));
  }
  return [
    HEAD,
    toTable(["", "texts", "precision", "recall", "F1"], rows),
    "",
    "How often a mention is right, by place and concept, of those with about the same confidence; the API gives",
    "those of 0.5 and above unless asked otherwise:",
    "",
    toTable(["", "confidence", "mentions", "right"], bands),
    "",
    `Linking 50,000 characters of such texts takes ${toFigure(await timeLinking())} ms of CPU time.`,
    "",
  ].join("\n");
}

function toRows(name: string, { texts, spans, concepts, denials }: LinkingQuality): string[][] {
  const toRow = (what: string, rates: Rates) => [
    `${name}: ${what}`,
    String(texts),
    ...[rates.precision, rates.recall, rates.f1].map((one) => one.toFixed(3)),
  ];
  return [toRow("places", spans), toRow("concepts", concepts), toRow("denials", denials)];
}

function toBandRows(name: string, { bands }: LinkingQuality): string[][] {
  return bands
    .filter(({ mentions }) => mentions > 0)
    .map(({ from, below, mentions, right }) => [
      name,
      below > 1 ? `${from} and above` : `${from} to below ${below}`,
      String(mentions),
      (right / mentions).toFixed(2),
    ]);
}
