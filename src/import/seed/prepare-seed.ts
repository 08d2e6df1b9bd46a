import { isUtf8 } from "node:buffer";
import { parseYaml } from "./files/parse-yaml.js";
import { digestFile, toPreparedText } from "./files/prepared-files.js";
import { readSeedFiles, type SeedFile } from "./files/seed-files.js";
import { ProblemList } from "./seed-problem.js";
import { checkShape } from "./shape/check-shape.js";

/**
 * Reads the files of a seed once and for all, for programs that load it later; those with mistakes are
 * left out. Gives the text for `PREPARED_FILE`.
 */
export async function prepareSeed(directory: string): Promise<string> {
  const files = await readSeedFiles(directory);
  return toPreparedText(new Map(files.flatMap(prepareFile)));
}

function prepareFile({ name, bytes }: SeedFile): [digest: string, data: unknown][] {
  if (!isUtf8(bytes)) return [];
  const problems = new ProblemList();
  const file = parseYaml(name, bytes.toString("utf8"), problems);
  if (file) checkShape(file, problems);
  return file && problems.size === 0 ? [[digestFile(bytes), file.data]] : [];
}
