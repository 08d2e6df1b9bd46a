import { createInterface } from "node:readline";
import { parse } from "csv-parse";
import { BadInputError } from "../../domain/errors.js";
import type { ArchiveFile } from "./archive.js";

/** One row of a table, its header too. */
export interface TableRow {
  /** The line on which it begins, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** Reads a file row by row. */
export type ReadRows = (file: ArchiveFile) => AsyncGenerator<TableRow>;

/**
 * Reads comma-separated rows as RFC 4180 has them, with any line ends, fields of several lines and
 * rows that are too short. Throws BAD_USER_INPUT with the line where quotes do not fit.
 */
export async function* readCommaSeparated(file: ArchiveFile): AsyncGenerator<TableRow> {
  const parser = parse({
    bom: true,
    raw: true,
    record_delimiter: ["\r\n", "\n"],
    relax_column_count: true,
    skip_empty_lines: true,
  });
  const source = await file.open();
  source.on("error", (error) => parser.destroy(error));
  let line = 1;
  let read = 0;
  try {
    for await (const { record, raw } of source.pipe(parser) as AsyncIterable<ParsedRow>) {
      line += countEmptyLines(raw);
      read += raw.length;
      noteReading(file, read);
      yield { line, cells: record };
      line += countLines(raw);
    }
  } catch (error) {
    throw toReadError(file, line, error);
  } finally {
    source.destroy();
  }
}

interface ParsedRow {
  readonly record: string[];
  /** The row as it stands in the file, with the end of its line. */
  readonly raw: string;
}

/** Of the end of a line the parser gives one character, of CRLF too. */
function countEmptyLines(raw: string): number {
  return /^[\r\n]*/u.exec(raw)?.[0].length ?? 0;
}

/** Counts the lines of a row; the parser's count takes CRLF for two. */
function countLines(raw: string): number {
  return raw.replace(/^[\r\n]+|[\r\n]+$/gu, "").split("\n").length;
}

/** Reads tab-separated rows in which quotes mean nothing, as O*NET writes them. */
export async function* readTabSeparated(file: ArchiveFile): AsyncGenerator<TableRow> {
  const source = await file.open();
  const lines = createInterface({ input: source, crlfDelay: Number.POSITIVE_INFINITY });
  let line = 0;
  let read = 0;
  try {
    for await (const text of lines) {
      line += 1;
      read += text.length + 1;
      noteReading(file, read);
      if (text !== "") yield { line, cells: text.split("\t") };
    }
  } finally {
    source.destroy();
  }
}

function noteReading({ reading }: ArchiveFile, characters: number): void {
  if (characters > reading.furthest) reading.furthest = characters;
}

function toReadError(file: ArchiveFile, line: number, error: unknown): Error {
  if (error instanceof BadInputError) return error;
  const reason = error instanceof Error ? error.message : String(error);
  return new BadInputError(`${file.name}, line ${line}: ${reason}`, {}, { cause: error });
}
