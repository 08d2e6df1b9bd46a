import { UnavailableError } from "../../domain/errors.js";
import type { Database } from "./sqlite.js";

/** Raised with every change of the tables; a file of a newer layout is refused. */
const LAYOUT_VERSION = 1;

/**
 * Kinds, statuses, types and importances are stored as their index in the domain's lists.
 * `concept.data` is the whole concept and `edge.data` the edge's properties that are not empty,
 * both as JSON; the other columns are what queries filter and sort by. `change.entries` is a list as
 * JSON, in files of later releases with a line for each entry.
 */
const TABLES = `
create table source (key text primary key, data text not null) without rowid;

create table concept (
  id integer primary key,
  key text not null unique,
  scheme text not null,
  kind integer not null,
  status integer not null,
  sort_label text not null,
  uri text not null,
  data text not null
);
create index concept_by_uri on concept (uri);
create index concept_by_label on concept (sort_label, key, kind, status, scheme);
create index concept_by_kind on concept (kind, sort_label, key, status, scheme);
create index concept_by_scheme on concept (scheme, kind, status);

create table edge (
  source integer not null references concept (id),
  type integer not null,
  target integer not null references concept (id),
  rank integer not null,
  importance integer,
  data text not null,
  primary key (source, type, target)
) without rowid;
create index edge_by_target on edge (target, type, source);

create table change (
  version integer primary key,
  at text not null,
  actor text not null,
  reason text not null,
  entries text not null
);
`;

/**
 * Kilobytes of the file that are kept in memory. To write 32,000 links of ESCO into it takes 440 ms with SQLite's own
 * 2,000, 350 with 8,000 and 260 with 32,000, for which memory is too dear.
 */
const CACHE_SIZE = 16_000;

/** Prepares an opened database: every commit on disk before it is acknowledged, and the tables. */
export function prepareLayout(database: Database, path: string): void {
  database.exec(`
    pragma journal_mode = wal;
    pragma synchronous = full;
    pragma busy_timeout = 5000;
    pragma foreign_keys = on;
    pragma cache_size = -${CACHE_SIZE};
  `);
  database.exec("begin immediate");
  const version = readLayoutVersion(database);
  if (version > LAYOUT_VERSION) {
    database.exec("rollback");
    throw new UnavailableError(
      `The embedded store ${path} has layout ${version}, this program knows up to ${LAYOUT_VERSION}; update the program or name another file in STORE_URL.`,
    );
  }
  if (version === 0) database.exec(`${TABLES} pragma user_version = ${LAYOUT_VERSION};`);
  database.exec("commit");
}

function readLayoutVersion(database: Database): number {
  const [row] = database.prepare("pragma user_version").all() as { user_version: number }[];
  return row?.user_version ?? 0;
}
