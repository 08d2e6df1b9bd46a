import { setImmediate as nextTurn } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { createTurns } from "../../src/lib/turns.js";

describe("turns of the event loop", () => {
  it("are given to one caller each, in their order", async () => {
    const takeTurn = createTurns();
    const admitted: { caller: number; turn: number }[] = [];
    const callers = [0, 1, 2].map(async (caller) => {
      await takeTurn();
      admitted.push({ caller, turn });
    });
    let turn = 0;
    while (admitted.length < callers.length) {
      await nextTurn();
      turn += 1;
    }
    expect(admitted.map(({ caller }) => caller)).toEqual([0, 1, 2]);
    expect(new Set(admitted.map((each) => each.turn)).size).toBe(3);
  });

  it("are given to who comes later too", async () => {
    const takeTurn = createTurns();
    await takeTurn();
    await nextTurn();
    await expect(takeTurn()).resolves.toBeUndefined();
  });
});
