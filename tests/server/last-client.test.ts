import { Socket } from "node:net";
import { describe, expect, it } from "vitest";
import { LastClient } from "../../src/server/front/last-client.js";

describe("the last client", () => {
  it("is the same for as long as nobody else asks", () => {
    const last = new LastClient();
    const only = new Socket();
    expect([only, only, only].map((socket) => last.isAnother(socket))).toEqual([
      false,
      false,
      false,
    ]);
  });

  it("is another one whenever clients take turns", () => {
    const last = new LastClient();
    const [first, second] = [new Socket(), new Socket()];
    const asking = [first, second, first, first];
    expect(asking.map((socket) => last.isAnother(socket))).toEqual([false, true, true, false]);
  });
});
