import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { createProgress } from "../../src/command-line/progress.js";
import { shareRead } from "../../src/import/tables/archive.js";
import { recogniseTable } from "../../src/import/tables/table.js";
import { makeRelease } from "../support/release-folder.js";

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["performance"] });
});
afterEach(() => {
  vi.useRealTimers();
});

function watch(isTTY: boolean) {
  const written: string[] = [];
  const stream = { isTTY, write: (text: string) => written.push(text) > 0 };
  const note = (line: string) => written.push(line);
  const progress = createProgress(
    { note, print: note },
    stream as unknown as typeof process.stderr,
  );
  return { progress, written };
}

it("draws a bar on a terminal with counts, speed and the time left, and clears it", () => {
  const { progress, written } = watch(true);
  vi.advanceTimersByTime(30_000);
  progress.tell(6_000, 0.25);
  progress.end();
  expect(written).toEqual([
    "\r\u001b[K[#####...............] 25 % 6000 items, 200 a second, 1 min 30 s left",
    "\r\u001b[K",
  ]);
});

it("writes plain lines elsewhere, every few seconds, and no time that nobody knows", () => {
  const { progress, written } = watch(false);
  vi.advanceTimersByTime(4_000);
  progress.tell(100);
  vi.advanceTimersByTime(2_000);
  progress.tell(600);
  progress.end();
  expect(written).toEqual(["600 items, 100 a second"]);
});

it("knows which share of the needed tables has been read", async () => {
  const { archive, remove } = await makeRelease({
    "needed.csv": "a,b\n1,2\n3,4\n",
    "other.csv": "x,y\n1,2\n",
  });
  expect(shareRead(archive)).toBe(0);
  const [needed] = archive.files;
  const table = needed && (await recogniseTable(needed, [{ name: "needed", columns: ["a"] }]));
  const records = table?.records();
  await records?.next();
  expect(shareRead(archive)).toBeCloseTo(8 / 12);
  await records?.next();
  expect(shareRead(archive)).toBe(1);
  await remove();
});
