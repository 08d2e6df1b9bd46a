import { describe, expect, it } from "vitest";
import { readRoles, writeRoles } from "../../../src/explorer/compare-page/compare-address.js";

describe("the address of a comparison", () => {
  it("says which roles are compared, readable and in their order", () => {
    const roles = ["frontend-developer", "esco:web-developer"];
    expect(writeRoles(roles)).toBe("?roles=frontend-developer,esco:web-developer");
    expect(readRoles(writeRoles(roles))).toEqual(roles);
  });

  it("says nothing without a role", () => {
    expect(writeRoles([])).toBe("");
    expect(readRoles("")).toEqual([]);
  });

  it("is read with each role once, without empty places, and no more than eight", () => {
    expect(readRoles("?roles=a,,b, a ,c")).toEqual(["a", "b", "c"]);
    expect(readRoles("?roles=a,b,c,d,e,f,g,h,i")).toHaveLength(8);
  });

  it("keeps what would end a parameter within it", () => {
    expect(writeRoles(["a&b=c#d"])).toBe("?roles=a%26b%3Dc%23d");
    expect(readRoles("?roles=a%26b%3Dc%23d")).toEqual(["a&b=c#d"]);
  });
});
