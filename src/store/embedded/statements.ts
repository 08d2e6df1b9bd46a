import type { Database, SqlValue, Statement } from "./sqlite.js";

/** One row, its columns in the order of the select. */
export type Row = readonly unknown[];

/**
 * Runs SQL with one prepared statement per text. The texts are few: they differ by the shape of a
 * query, never by its values.
 */
export class Statements {
  readonly #database: Database;
  readonly #prepared = new Map<string, Statement>();

  constructor(database: Database) {
    this.#database = database;
  }

  all(sql: string, ...values: SqlValue[]): Row[] {
    return this.#prepare(sql).all(...values) as Row[];
  }

  /** The same for many values in turn, for which the text is looked up once. */
  prepareAll(sql: string): (...values: SqlValue[]) => Row[] {
    const statement = this.#prepare(sql);
    return (...values) => statement.all(...values) as Row[];
  }

  first(sql: string, ...values: SqlValue[]): Row | undefined {
    return this.all(sql, ...values)[0];
  }

  run(sql: string, ...values: SqlValue[]): void {
    this.#prepare(sql).run(...values);
  }

  /** Runs an action as one transaction; what it throws rolls everything back. */
  transaction<Result>(action: () => Result): Result {
    this.#database.exec("begin immediate");
    try {
      const result = action();
      this.#database.exec("commit");
      return result;
    } catch (error) {
      this.#database.exec("rollback");
      throw error;
    }
  }

  #prepare(sql: string): Statement {
    const known = this.#prepared.get(sql);
    if (known) return known;
    const statement = this.#database.prepare(sql);
    statement.setReturnArrays(true);
    this.#prepared.set(sql, statement);
    return statement;
  }
}
