import { isUtf8 } from "node:buffer";
import { BadInputError } from "../../domain/errors.js";
import { compareCodePoints } from "../../lib/text-order.js";
import { toCanonicalConcept, toCanonicalSource } from "../../store/canonical.js";
import { convertSeed, type SeedDraft } from "./convert/convert-seed.js";
import { digestFiles } from "./digest-seed.js";
import { parseYaml, toYamlFile } from "./files/parse-yaml.js";
import {
  digestFile,
  findPreparedFiles,
  NOTHING_PREPARED,
  type PreparedFiles,
} from "./files/prepared-files.js";
import { listIgnoredFiles, readSeedFiles, type SeedFile } from "./files/seed-files.js";
import { checkHealth, type SeedFinding } from "./health/check-health.js";
import type { ShapedFile } from "./names/declarations.js";
import { checkRules } from "./rules/check-rules.js";
import type { Seed } from "./seed.js";
import { formatSeedProblem, ProblemList, type SeedProblem } from "./seed-problem.js";
import { checkShape } from "./shape/check-shape.js";

/** How many problems an error's message shows. */
const SHOWN_PROBLEMS = 20;

/** Lists everything that is wrong in the seed files below a directory, by file and line. */
export async function checkSeed(directory: string): Promise<SeedProblem[]> {
  const { problems } = await inspect(directory);
  return problems;
}

/** Everything that can be said of a seed. */
export interface SeedReview {
  readonly problems: readonly SeedProblem[];
  /** Empty while there are problems of another kind: findings about half a graph help nobody. */
  readonly findings: readonly SeedFinding[];
  /** Undefined while there are problems. */
  readonly seed: Seed | undefined;
}

/** Lists what is wrong in the seed files below a directory, and what the health rules find in them. */
export async function reviewSeed(directory: string): Promise<SeedReview> {
  const { files, shaped, draft, problems } = await inspect(directory);
  if (problems.length > 0) return { problems, findings: [], seed: undefined };
  const later = new ProblemList();
  const findings = checkHealth(draft, shaped, later);
  const seed = later.size === 0 ? toSeed(digestFiles(files), draft) : undefined;
  return { problems: later.toSorted(), findings, seed };
}

/**
 * Reads the seed below a directory. Throws BAD_USER_INPUT with the problems when there are any.
 *
 * @param prepared files that need not be parsed and held against the schema again
 */
export async function readSeed(
  directory: string,
  prepared: PreparedFiles = findPreparedFiles(),
): Promise<Seed> {
  const { files, draft, problems } = await inspect(directory, prepared);
  if (problems.length > 0) throw toError(directory, problems);
  return toSeed(digestFiles(files), draft);
}

async function inspect(directory: string, prepared = NOTHING_PREPARED) {
  const files = await readSeedFiles(directory);
  const problems = new ProblemList();
  for (const name of await listIgnoredFiles(directory)) {
    problems.addAt(name, 1, "Only files that end in .yaml are read; rename this one.");
  }
  const { shaped, unreadable } = parseFiles(files, prepared, problems);
  const draft = convertSeed(shaped, unreadable, problems);
  checkRules(draft, problems);
  return { files, shaped, draft, problems: problems.toSorted() };
}

function parseFiles(files: readonly SeedFile[], prepared: PreparedFiles, problems: ProblemList) {
  const shaped: ShapedFile[] = [];
  const unreadable: string[] = [];
  for (const file of files) {
    const read = takePrepared(file, prepared) ?? parseFile(file, problems);
    if (read) shaped.push(read);
    else unreadable.push(file.bytes.toString("utf8"));
  }
  return { shaped, unreadable };
}

function takePrepared({ name, bytes }: SeedFile, prepared: PreparedFiles): ShapedFile | undefined {
  const data = prepared.get(digestFile(bytes));
  if (data === undefined) return undefined;
  return { file: toYamlFile(name, bytes.toString("utf8"), data), isSound: () => true };
}

function parseFile({ name, bytes }: SeedFile, problems: ProblemList): ShapedFile | undefined {
  if (!isUtf8(bytes)) {
    problems.addAt(name, 1, "Expected text in UTF-8.");
    return undefined;
  }
  const file = parseYaml(name, bytes.toString("utf8"), problems);
  return file && { file, isSound: checkShape(file, problems) };
}

function toSeed(digest: string, { sources, concepts, edges }: SeedDraft): Seed {
  return {
    digest,
    sources: sources.map(toCanonicalSource).sort((a, b) => compareCodePoints(a.key, b.key)),
    concepts: [...concepts.values()]
      .map(({ concept }) => toCanonicalConcept(concept))
      .sort((a, b) => compareCodePoints(a.key, b.key)),
    edges: edges
      .map(({ edge }) => edge)
      .sort(
        (a, b) =>
          compareCodePoints(a.from, b.from) ||
          compareCodePoints(a.type, b.type) ||
          compareCodePoints(a.to, b.to),
      ),
  };
}

function toError(directory: string, problems: readonly SeedProblem[]): BadInputError {
  const shown = problems.slice(0, SHOWN_PROBLEMS).map(formatSeedProblem);
  const rest = problems.length - shown.length;
  const lines = rest > 0 ? [...shown, `and ${rest} more`] : shown;
  return new BadInputError(
    `Expected a seed without mistakes in ${JSON.stringify(directory)}, found ${problems.length}:\n${lines.join("\n")}`,
    { problems: problems.length },
  );
}
