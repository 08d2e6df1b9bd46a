import { describe, expect, it } from "vitest";
import { readThreadTimes, toSecondsBetween } from "./process-cpu.js";

describe.runIf(process.platform === "linux")("processor time of a process", () => {
  it("is what the process itself counts, finer than hundredths of a second", async () => {
    const [before, own] = [await readThreadTimes(process.pid), process.cpuUsage()];
    for (const end = performance.now() + 50; performance.now() < end; );
    const { user, system } = process.cpuUsage(own);
    const seconds = toSecondsBetween(before, await readThreadTimes(process.pid));
    expect(seconds).toBeGreaterThan(0);
    expect(Math.abs(seconds - (user + system) / 1e6)).toBeLessThan(0.02);
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
