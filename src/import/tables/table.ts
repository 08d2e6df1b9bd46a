import type { ArchiveFile } from "./archive.js";
import { type ReadRows, readCommaSeparated, readTabSeparated, type TableRow } from "./read-rows.js";

/** What tells a kind of table from others: its columns, whatever their order and its file's name. */
export interface TableLayout<Column extends string> {
  readonly name: string;
  readonly columns: readonly Column[];
  /** Read where the file has them; empty where it has not. */
  readonly optional?: readonly Column[];
  /** Columns that only another kind of table has. */
  readonly without?: readonly string[];
}

/** One record: a cell by its column, trimmed; empty where the row is too short for it. */
export interface TableRecord<Column extends string> {
  /** The line on which it begins, from 1. */
  readonly line: number;
  get(column: Column): string;
}

/** A file whose header fits a layout. */
export interface Table<Column extends string> {
  readonly layout: TableLayout<Column>;
  readonly file: ArchiveFile;
  /** Reads the records anew, one after the other; memory does not grow with the file. */
  records(): AsyncGenerator<TableRecord<Column>>;
}

/**
 * Finds the first layout that a file's header fits; undefined for a file of another kind. Tables with a
 * `.txt` name are tab-separated, others comma-separated.
 *
 * @param preamble the most rows that may stand before the header
 */
export async function recogniseTable<Column extends string>(
  file: ArchiveFile,
  layouts: readonly TableLayout<Column>[],
  preamble = 0,
): Promise<Table<Column> | undefined> {
  const readRows = /\.(?:txt|tsv)$/iu.test(file.name) ? readTabSeparated : readCommaSeparated;
  let before = 0;
  for await (const { line, cells } of readRows(file)) {
    const places = new Map(cells.map((name, place) => [normalise(name), place]));
    const layout = layouts.find((one) => fits(one, places));
    if (layout) {
      file.reading.isNeeded = true;
      return { layout, file, records: () => readRecords(file, readRows, line, places) };
    }
    before += 1;
    if (before > preamble) break;
  }
  return undefined;
}

function fits(
  { columns, without = [] }: TableLayout<string>,
  places: ReadonlyMap<string, number>,
): boolean {
  return (
    columns.every((column) => places.has(normalise(column))) &&
    without.every((column) => !places.has(normalise(column)))
  );
}

async function* readRecords<Column extends string>(
  file: ArchiveFile,
  readRows: ReadRows,
  headerLine: number,
  places: ReadonlyMap<string, number>,
): AsyncGenerator<TableRecord<Column>> {
  for await (const row of readRows(file)) {
    if (row.line > headerLine) yield toRecord(row, places);
  }
}

function toRecord<Column extends string>(
  { line, cells }: TableRow,
  places: ReadonlyMap<string, number>,
): TableRecord<Column> {
  return {
    line,
    get: (column) => (cells[places.get(normalise(column)) ?? -1] ?? "").trim(),
  };
}

/** Releases differ in the case of their headers, and some begin with a byte order mark. */
function normalise(name: string): string {
  return name
    .replace(/^\ufeff/u, "")
    .trim()
    .toLowerCase();
}
