import type { YamlFile } from "./yaml-file.js";

/** The keys and list positions that lead from the top of a file to a value. */
export type Path = readonly (string | number)[];

/** Where a value stands; its line is only looked up when a problem needs it. */
export interface Place {
  readonly file: YamlFile;
  readonly path: Path;
}

/** Goes from a place to one inside it. */
export function below({ file, path }: Place, ...steps: Path): Place {
  return { file, path: [...path, ...steps] };
}

/** Finds the file's name and the line of a place. */
export function describePlace({ file, path }: Place): { file: string; line: number } {
  return { file: file.name, line: file.lineOf(path) };
}

/** Writes a place as `file:line`, to point to it from the message about another one. */
export function formatPlace(place: Place): string {
  const { file, line } = describePlace(place);
  return `${file}:${line}`;
}
