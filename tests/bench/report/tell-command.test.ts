import { describe, expect, it } from "vitest";
import { tellCommand } from "./tell-command.js";

describe("the command in a report", () => {
  it("is what was typed", () => {
    expect(tellCommand([])).toBe("npm run bench");
    expect(tellCommand(["--peers", "--rounds", "1"])).toBe("npm run bench -- --peers --rounds 1");
  });

  it("leaves out where ESCO lies", () => {
    const expected = "npm run bench -- --peers --esco <folder> --rounds 1";
    expect(tellCommand(["--peers", "--esco", "/home/a b/esco", "--rounds", "1"])).toBe(expected);
    expect(tellCommand(["--peers", "--esco=../esco", "--rounds", "1"])).toBe(expected);
    expect(tellCommand(["--peers", "--esco", "x"])).toBe(
      "npm run bench -- --peers --esco <folder>",
    );
  });
});
