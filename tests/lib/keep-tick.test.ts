import { describe, expect, it } from "vitest";
import { KEPT_TICK, keepTick } from "../../src/lib/keep-tick.js";

describe("the tick that is kept", () => {
  it("is an object in which Node notes what is to be called next, and stays with the process", async () => {
    keepTick();
    await new Promise<void>((resolve) => process.nextTick(resolve));
    const kept: unknown = Reflect.get(process, KEPT_TICK);
    expect(kept).toMatchObject({ callback: expect.any(Function), args: undefined });
  });
});
