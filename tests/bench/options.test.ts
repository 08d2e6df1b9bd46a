import { describe, expect, it } from "vitest";
import { parseOptions } from "./options.js";

describe("the benchmark's command line", () => {
  it("measures the servers over a graph of scale 1 where nothing is said", () => {
    expect(parseOptions([])).toMatchObject({ subject: "servers", scale: 1, esco: undefined });
    expect(parseOptions(["--peers", "--scale", "0.1"])).toMatchObject({
      subject: "peers",
      scale: 0.1,
    });
  });

  it("measures beside peers over ESCO where that is named", () => {
    expect(parseOptions(["--peers", "--esco", "folder"])).toMatchObject({
      subject: "peersOnEsco",
      esco: "folder",
      rounds: 7,
      seconds: 0.2,
    });
  });

  it.each([
    [["--esco", "folder"], "Expected --peers beside --esco"],
    [["--peers", "--esco", "folder", "--scale", "2"], "Expected --esco or --scale, got both"],
    [["--peers", "--esco"], "argument missing"],
    [["--store", "other"], "Expected --store embedded or neo4j"],
  ])("says of %j what is expected", (words, message) => {
    expect(() => parseOptions(words)).toThrow(message);
  });
});
