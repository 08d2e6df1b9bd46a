import { createReadStream } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import type { Readable } from "node:stream";
import yauzl, { type Entry, type ZipFile } from "yauzl";
import { BadInputError } from "../../domain/errors.js";
import { compareCodePoints } from "../../lib/text-order.js";

/** A file of a release, in a folder or a zip. */
export interface ArchiveFile {
  /** Without its folders. */
  readonly name: string;
  readonly bytes: number;
  /** How far it has been read; its readers keep this. */
  readonly reading: FileReading;
  /** Opens it anew from its beginning. */
  open(): Promise<Readable>;
}

/** How far a file has been read, for telling how long the rest takes. */
export interface FileReading {
  /** Whether it is a table that is imported. */
  isNeeded: boolean;
  /** The most characters that were read of it. */
  furthest: number;
}

/** The files of a release, by name. */
export interface Archive {
  readonly files: readonly ArchiveFile[];
  close(): void;
}

/**
 * Opens folders, zips and single files together as one release; some come in several zips. Nothing is
 * unpacked to the disk. Throws BAD_USER_INPUT for a path that is none of them.
 */
export async function openArchive(paths: readonly string[]): Promise<Archive> {
  const parts: Archive[] = [];
  for (const path of paths) parts.push(await openPart(path));
  return {
    files: parts.flatMap(({ files }) => files).sort((a, b) => compareCodePoints(a.name, b.name)),
    close: () => {
      for (const part of parts) part.close();
    },
  };
}

/** Tells which share of what is needed has been read, 0 to 1; 0 as long as nobody knows what is needed. */
export function shareRead({ files }: Archive): number {
  const needed = files.filter(({ reading }) => reading.isNeeded);
  const total = needed.reduce((sum, { bytes }) => sum + bytes, 0);
  const read = needed.reduce(
    (sum, { bytes, reading }) => sum + Math.min(bytes, reading.furthest),
    0,
  );
  return total === 0 ? 0 : read / total;
}

async function openPart(path: string): Promise<Archive> {
  const found = await stat(path).catch(() => undefined);
  if (!found) {
    throw new BadInputError(`Expected a folder or a zip to import, found nothing at ${path}.`);
  }
  if (found.isDirectory()) return openFolder(path);
  return path.toLowerCase().endsWith(".zip") ? openZip(path) : openFiles([path]);
}

async function openFolder(path: string): Promise<Archive> {
  const entries = await readdir(path, { withFileTypes: true, recursive: true });
  const files = entries.filter((entry) => entry.isFile());
  return openFiles(files.map((entry) => join(entry.parentPath, entry.name)));
}

async function openFiles(paths: readonly string[]): Promise<Archive> {
  const files = await Promise.all(
    paths.map(async (path) => ({
      name: basename(path),
      bytes: (await stat(path)).size,
      reading: { isNeeded: false, furthest: 0 },
      open: async () => createReadStream(path),
    })),
  );
  return { files, close: () => undefined };
}

async function openZip(path: string): Promise<Archive> {
  try {
    const zip = await yauzl.openPromise(path, { autoClose: false });
    const files: ArchiveFile[] = [];
    for await (const entry of zip.eachEntry()) {
      if (!entry.fileName.endsWith("/")) files.push(toFile(zip, entry));
    }
    return { files, close: () => zip.close() };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new BadInputError(
      `Expected a zip at ${path}, but it cannot be read: ${reason}.`,
      {},
      { cause: error },
    );
  }
}

function toFile(zip: ZipFile, entry: Entry): ArchiveFile {
  return {
    name: basename(entry.fileName),
    bytes: entry.uncompressedSize,
    reading: { isNeeded: false, furthest: 0 },
    open: () => zip.openReadStreamPromise(entry),
  };
}
