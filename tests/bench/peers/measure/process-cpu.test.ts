import { describe, expect, it } from "vitest";
import { readThreadTimes, toSecondsBetween } from "./process-cpu.js";

const HUNDREDTH = 0.01;

function toSeconds({ user, system }: NodeJS.CpuUsage): number {
  return (user + system) / 1e6;
}

describe.runIf(process.platform === "linux")("processor time of a process", () => {
  it("is what the process itself counts, finer than hundredths of a second", async () => {
    const aroundAll = process.cpuUsage();
    const before = await readThreadTimes(process.pid);
    const between = process.cpuUsage();
    for (const end = performance.now() + 50; performance.now() < end; );
    const least = toSeconds(process.cpuUsage(between));
    const seconds = toSecondsBetween(before, await readThreadTimes(process.pid));
    // To read takes time too, and meanwhile helper threads compile: some of it counts, which is not known.
    const most = toSeconds(process.cpuUsage(aroundAll));
    expect(seconds).toBeGreaterThan(0);
    expect(seconds).toBeGreaterThan(least - HUNDREDTH);
    expect(seconds).toBeLessThan(most + HUNDREDTH);
  });

  it("counts threads from their start and forgets those that ended", () => {
    const before = new Map([
      ["1", 2e9],
      ["2", 5e9],
    ]);
    const after = new Map([
      ["1", 3e9],
      ["3", 4e9],
    ]);
    expect(toSecondsBetween(before, after)).toBe(5);
  });
});
