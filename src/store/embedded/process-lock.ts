import { type Database, IN_MEMORY, openDatabase } from "./sqlite.js";

/** Holds a database for one process. */
export interface ProcessLock {
  release(): void;
}

/**
 * Takes the lock of a database for this process, or throws at once when another one has it. The lock
 * is an open transaction on a file of its own beside the database: the system ends it with the
 * process, however that ends, and other programs can still read the database.
 */
export function lockForProcess(path: string): ProcessLock {
  const lock = openDatabase(path === IN_MEMORY ? path : `${path}-lock`);
  try {
    lock.exec("pragma busy_timeout = 0; begin exclusive");
  } catch (error) {
    lock.close();
    throw error;
  }
  return { release: () => release(lock) };
}

function release(lock: Database): void {
  lock.exec("rollback");
  lock.close();
}
