import neo4j, { type BookmarkManager, type Driver, type Session } from "neo4j-driver";
import type { BenchStore } from "../stores/bench-store.js";

/** A way to use the driver for a read. */
export interface Way {
  readonly name: string;
  openSession(): Session;
  close(): Promise<void>;
}

type Database = Pick<BenchStore, "url" | "user" | "password">;

interface DriverSettings {
  readonly fetchSize?: number;
  readonly disableLosslessIntegers?: boolean;
  readonly useBigInt?: boolean;
}

interface SessionSettings {
  readonly bookmarks?: string[];
  readonly bookmarkManager?: BookmarkManager;
}

/** As the store uses it, see `Bolt`. */
const OWN: DriverSettings = { disableLosslessIntegers: true };

/** What the driver reads as no limit. */
const ALL_ROWS = -1;

/** Opens a driver for each way; the first one is that of the store when it has not written yet. */
export async function openWays(database: Database): Promise<Way[]> {
  const plain = (name: string, settings: DriverSettings) =>
    toWay(name, open(database, settings), {});
  return [
    plain("1,000 rows at a time, plain numbers, no bookmark", OWN),
    plain("100 rows at a time", { ...OWN, fetchSize: 100 }),
    plain("all rows at once", { ...OWN, fetchSize: ALL_ROWS }),
    plain("lossless integers", {}),
    plain("integers as BigInt", { useBigInt: true }),
    await withBookmark(open(database, OWN)),
    await withManager(open(database, OWN)),
  ];
}

function open({ url, user, password }: Database, settings: DriverSettings): Driver {
  return neo4j.driver(url, neo4j.auth.basic(user, password), {
    ...settings,
    telemetryDisabled: true,
  });
}

function toWay(name: string, driver: Driver, settings: SessionSettings): Way {
  const session = { database: "neo4j", defaultAccessMode: neo4j.session.READ, ...settings };
  return { name, openSession: () => driver.session(session), close: () => driver.close() };
}

/** The bookmark of a write goes with every read, as it does in the store once it has written. */
async function withBookmark(driver: Driver): Promise<Way> {
  const session = driver.session({ database: "neo4j" });
  await write(session);
  const bookmarks = session.lastBookmarks();
  await session.close();
  return toWay("the bookmark of a write with each read", driver, { bookmarks });
}

async function withManager(driver: Driver): Promise<Way> {
  const bookmarkManager = neo4j.bookmarkManager();
  const session = driver.session({ database: "neo4j", bookmarkManager });
  await write(session);
  await session.close();
  return toWay("the driver's bookmark manager", driver, { bookmarkManager });
}

async function write(session: Session): Promise<void> {
  await session.executeWrite((transaction) => transaction.run("MERGE (:BenchMark)"));
}
