import { readAnnotatedTexts } from "./annotated-text.js";
import { indexSeed, TEXTS } from "./evaluate-linking.js";

const CHARACTERS = 50_000;

/** How often the text is linked: first to warm up, then to measure. */
const ROUNDS = { warming: 10, measured: 21 };

/** Measures the CPU time that a long text takes to link, in milliseconds: the median of many rounds. */
export async function timeLinking(): Promise<number> {
  const index = await indexSeed();
  const texts = await readAnnotatedTexts(`${TEXTS}/tuning`);
  const prose = texts.map(({ text }) => text).filter((text) => !text.startsWith("{"));
  const once = `${prose.join("\n\n")}\n\n`;
  const text = once.repeat(Math.ceil(CHARACTERS / once.length)).slice(0, CHARACTERS);
  const times = Array.from({ length: ROUNDS.warming + ROUNDS.measured }, () => {
    const start = process.cpuUsage();
    index.link(text, {});
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  const measured = times.slice(ROUNDS.warming).sort((left, right) => left - right);
  return measured[Math.floor(measured.length / 2)] ?? 0;
}
