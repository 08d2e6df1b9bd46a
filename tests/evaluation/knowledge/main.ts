import { toTable } from "../../bench/report/table.js";
import { type Coverage, measureCoverage } from "./measure-coverage.js";

/** Prints how much of what others name the seed knows, and what it does not; exit code 1 below an aim. */
async function main(): Promise<void> {
  const coverages = await measureCoverage(process.argv[2] ?? "../shared/data");
  if (!coverages) return;
  console.log(toTable(["list", "names", "known", "aim", "share"], coverages.map(toRow)));
  for (const { title, missing } of coverages) {
    console.log(`\nOf ${title} not known: ${missing.join(", ") || "none"}.`);
  }
  if (coverages.some(({ share, aim }) => share < aim)) process.exitCode = 1;
}

function toRow({ title, entries, missing, aim, share }: Coverage): string[] {
  const counts = [entries.length, entries.length - missing.length].map(String);
  return [title, ...counts, ...[aim, share].map((one) => `${(one * 100).toFixed(1)} %`)];
}

await main();
