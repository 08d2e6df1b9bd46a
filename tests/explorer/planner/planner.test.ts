import { describe, expect, it } from "vitest";
import { writeCalendar } from "../../../src/explorer/planner/export/write-calendar.js";
import type { LearningPath } from "../../../src/explorer/planner/plan/plan-query.js";
import { findNextSteps } from "../../../src/explorer/planner/plan/plan-view.js";
import {
  followProgress,
  readProgress,
  tick,
  writeProgress,
} from "../../../src/explorer/planner/progress/progress.js";
import {
  addWish,
  release,
  takeInstead,
} from "../../../src/explorer/planner/question/change-question.js";
import {
  readQuestion,
  toInput,
  writeAddress,
} from "../../../src/explorer/planner/question/plan-question.js";

const HOME = new URL("https://graph.example/below/");
const conceptOf = (id: string) => ({ id, slug: id, scheme: "core", label: id, kind: "SKILL" });
const stepOf = (id: string, hours: number, unlocks: readonly string[] = []) => ({
  concept: { ...conceptOf(id), description: null },
  from: null,
  level: "WORKING" as const,
  hours,
  because: [],
  unlocks: unlocks.map((later) => ({ id: later })),
});
const PATH: LearningPath = {
  role: conceptOf("developer"),
  totalHours: 30,
  weeks: 3,
  stages: [
    { number: 1, hours: 20, steps: [stepOf("sql, well", 10, ["orm"]), stepOf("git", 10)] },
    { number: 2, hours: 10, steps: [stepOf("orm", 10)] },
  ],
  unestimated: [],
  certificate: { status: "OPTIMAL", lowerBoundHours: 30, gap: 0, violations: 0 },
};
const DONE = {
  id: "old",
  reference: "old",
  label: "Old",
  level: "WORKING" as const,
  on: "2026-01-01",
};
const PROGRESS = new Map([[DONE.id, DONE]]);

describe("the planner", () => {
  it("has its whole question in the address", () => {
    const address =
      "https://graph.example/below/plan/developer?knows=python@advanced,esco:sql&avoid=java&include=optional&hours=7.5";
    expect(writeAddress(HOME, readQuestion(new URL(address)))).toBe(address);
    expect(readQuestion(new URL("?hours=-1&include=all", address))).toMatchObject({
      hours: undefined,
      include: "ESSENTIAL",
    });
  });

  it("takes one of several in the place of another, and avoids nothing that it takes", () => {
    const asked = readQuestion(new URL("plan/developer?avoid=mysql&take=redis@basic,git", HOME));
    expect(asked.take).toEqual([{ concept: "redis", level: "BASIC" }, { concept: "git" }]);
    const taken = takeInstead(asked, { concept: "mysql", level: "ADVANCED" }, ["redis"]);
    expect(taken).toMatchObject({
      take: [{ concept: "git" }, { concept: "mysql", level: "ADVANCED" }],
      avoid: [],
    });
    expect(toInput(taken)).toMatchObject({ concepts: taken.take });
    expect(writeAddress(HOME, taken)).toBe(`${HOME.href}plan/developer?take=git,mysql@advanced`);
    expect(addWish(taken, "avoid", "mysql").take).toEqual([{ concept: "git" }]);
    expect(toInput(release(taken, ["git", "mysql"]))).not.toHaveProperty("concepts");
  });

  it("gives what was learned of a retired concept to its successor, and follows new names", () => {
    const replacedBy = { ...conceptOf("middle"), replacedBy: conceptOf("new") };
    const followed = followProgress(PROGRESS, [{ ...conceptOf("old"), replacedBy }]);
    expect([...followed.values()]).toEqual([
      { ...DONE, id: "new", reference: "new", label: "new" },
    ]);
    const renamed = followProgress(PROGRESS, [{ ...conceptOf("old"), label: "Renamed" }]);
    expect(renamed.get("old")?.label).toBe("Renamed");
    expect(followProgress(PROGRESS, [null])).toEqual(PROGRESS);
  });

  it("reads the progress that it wrote, and nothing else", () => {
    expect(readProgress(writeProgress(PROGRESS))).toEqual(PROGRESS);
    expect(readProgress('{"done":[]}')).toBeUndefined();
    expect(readProgress("<svg>")).toBeUndefined();
  });

  it("names as next what is not done and needs nothing more", () => {
    const names = (progress = new Map()) =>
      findNextSteps(PATH, progress, 3).map(({ concept }) => concept.id);
    expect(names()).toEqual(["sql, well", "git"]);
    const done = tick(new Map(), { ...DONE, id: "sql, well" });
    expect(names(new Map(done))).toEqual(["git", "orm"]);
  });

  it("dates what is left of its stages in a calendar", () => {
    const calendar = writeCalendar({
      path: PATH,
      progress: new Map([["git", { ...DONE, id: "git" }]]),
      hoursPerWeek: 10,
      start: "2026-01-05",
      now: new Date("2026-01-01T12:00:00Z"),
      address: HOME.href,
    });
    expect(calendar.match(/^DT(?:START|END).*$/gmu)?.map((line) => line.trim())).toEqual([
      "DTSTART;VALUE=DATE:20260105",
      "DTEND;VALUE=DATE:20260112",
      "DTSTART;VALUE=DATE:20260112",
      "DTEND;VALUE=DATE:20260119",
    ]);
    expect(calendar).toContain("DESCRIPTION:sql\\, well\\, working\\, 10 h\r\n");
    expect(calendar).not.toContain("git");
  });
});
