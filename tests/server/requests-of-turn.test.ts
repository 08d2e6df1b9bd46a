import { setImmediate as nextTurn } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { RequestsOfTurn } from "../../src/server/front/requests-of-turn.js";

describe("requests of a turn of the event loop", () => {
  it("come one by one as long as no turn has two", async () => {
    const ofTurn = new RequestsOfTurn();
    for (let turn = 0; turn < 3; turn += 1) {
      expect(ofTurn.count()).toBe(false);
      await nextTurn();
    }
  });

  it("are taken to come together from the second one of a turn until a turn has only one", async () => {
    const ofTurn = new RequestsOfTurn();
    expect([ofTurn.count(), ofTurn.count(), ofTurn.count()]).toEqual([false, true, true]);
    await nextTurn();
    expect(ofTurn.count()).toBe(true);
    await nextTurn();
    expect(ofTurn.count()).toBe(false);
  });
});
