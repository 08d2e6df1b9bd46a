import { describe, expect, it } from "vitest";
import {
  changeView,
  MOST_OPEN,
  type View,
  type ViewAction,
  type ViewHistory,
} from "../../../src/explorer/graph-view/view.js";
import { readView, writeView } from "../../../src/explorer/graph-view/view-address.js";

const START: ViewHistory = { past: [], present: readView("?around=redis") };

describe("a view of the graph", () => {
  it("expands and collapses concepts, and undoes both, step by step", () => {
    const expanded = act(START, { type: "expand", reference: "memcached" });
    const collapsed = act(expanded, { type: "collapse", reference: "memcached" });
    expect(expanded.present.open).toEqual(["memcached"]);
    expect(collapsed.present.open).toEqual([]);
    expect(act(collapsed, { type: "undo" })).toEqual(expanded);
    expect(act(collapsed, { type: "undo" }, { type: "undo" })).toEqual(START);
    expect(changeView(START, { type: "undo" })).toBe(START);
  });

  it("remembers nothing where nothing changes", () => {
    expect(changeView(START, { type: "expand", reference: "redis" })).toBe(START);
    expect(changeView(START, { type: "collapse", reference: "cache" })).toBe(START);
  });

  it("expands no more than the API takes", () => {
    const names = Array.from({ length: MOST_OPEN + 3 }, (_, place) => `concept-${place}`);
    const all = act(START, ...names.map((reference) => ({ type: "expand", reference }) as const));
    expect(all.present.open).toEqual(names.slice(0, MOST_OPEN));
  });

  it("leaves kinds and links out and takes them in again", () => {
    const without = act(START, { type: "kind", kind: "ROLE" }, { type: "link", link: "RELATED" });
    expect(without.present).toMatchObject({ withoutKinds: ["ROLE"], withoutTypes: ["RELATED"] });
    const again = act(without, { type: "kind", kind: "ROLE" }, { type: "link", link: "RELATED" });
    expect(again.present).toEqual(START.present);
  });

  it("moves to another middle with nothing expanded there", () => {
    const moved = act(
      START,
      { type: "expand", reference: "cache" },
      { type: "centre", reference: "sql" },
    );
    expect(moved.present).toMatchObject({ around: "sql", open: [] });
  });

  it("goes to the whole map with what stood in the middle in sight, and into what is looked for there", () => {
    const whole = act(START, { type: "expand", reference: "cache" }, { type: "whole" });
    expect(whole.present).toMatchObject({ around: undefined, focus: "redis", open: [] });
    const focused = act(whole, { type: "focus", reference: "sql" });
    expect(focused.present.focus).toBe("sql");
    const inside = act(focused, { type: "centre", reference: "sql" });
    expect(inside.present).toMatchObject({ around: "sql", focus: undefined });
  });

  it("forgets the step that the browser's back button took back", () => {
    const expanded = act(START, { type: "expand", reference: "cache" });
    expect(act(expanded, { type: "visit", view: START.present })).toEqual(START);
  });
});

describe("the address of a view", () => {
  it("keeps everything, readable", () => {
    const view: View = {
      around: "esco:web-developer",
      open: ["redis", "cache"],
      withoutKinds: ["ROLE"],
      withoutTypes: ["RELATED"],
    };
    expect(writeView(view)).toBe(
      "?around=esco:web-developer&open=redis,cache&without=ROLE,RELATED",
    );
    expect(readView(writeView(view))).toEqual(view);
  });

  it("keeps what was looked for on the whole map", () => {
    expect(readView("?focus=redis")).toMatchObject({ around: undefined, focus: "redis" });
    expect(writeView(readView("?focus=redis"))).toBe("?focus=redis");
    expect(readView("?around=sql&focus=redis").focus).toBeUndefined();
  });

  it("takes no names that mean nothing, and the middle once", () => {
    expect(readView("?around=redis&open=redis,cache&without=constructor,SKILL")).toEqual({
      around: "redis",
      open: ["cache"],
      withoutKinds: ["SKILL"],
      withoutTypes: [],
    });
    expect(writeView(readView(""))).toBe("");
  });
});

function act(history: ViewHistory, ...actions: readonly ViewAction[]): ViewHistory {
  return actions.reduce(changeView, history);
}
