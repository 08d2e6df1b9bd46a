import type { WriteBatch } from "../../src/store/store.js";
import { conceptOf, edgeOf, SOURCE } from "./graph-items.js";

const effort = (basicHours: number, workingHours: number, advancedHours: number) => ({
  effort: { basicHours, workingHours, advancedHours, source: null },
});

/**
 * A graph for plans that one can work out by hand: a shop developer needs a database (Redis is the
 * cheaper one), SQL well and, if there is time, Design; a dreamer needs what needs itself.
 */
export const PATH_GRAPH: WriteBatch = {
  sources: [SOURCE],
  concepts: [
    conceptOf("ROLE", "developer", { label: "Shop developer" }),
    conceptOf("ROLE", "dreamer", { label: "Dreamer" }),
    conceptOf("CATEGORY", "database", { label: "Database" }),
    conceptOf("SKILL", "shell", { label: "Shell", ...effort(5, 20, 60) }),
    conceptOf("SKILL", "sql", { label: "SQL <basics> & more", ...effort(10, 30, 90) }),
    conceptOf("SKILL", "design", { label: "Design" }),
    conceptOf("TECHNOLOGY", "mysql", { label: "MySQL", ...effort(20, 50, 100) }),
    conceptOf("TECHNOLOGY", "redis", { label: "Redis", ...effort(4, 10.125, 40) }),
    conceptOf("TECHNOLOGY", "dbase", { status: "DEPRECATED", ...effort(1, 2, 3) }),
    conceptOf("TECHNOLOGY", "gnir", { label: "Gnir", ...effort(1, 2, 3) }),
    conceptOf("TECHNOLOGY", "ring", { label: "Ring", ...effort(1, 2, 3) }),
  ],
  edges: [
    edgeOf("developer", "REQUIRES", "database", { atLeast: 1, level: "WORKING" }),
    edgeOf("developer", "REQUIRES", "sql", { level: "ADVANCED", importance: "DESIRABLE" }),
    edgeOf("developer", "REQUIRES", "design", { importance: "OPTIONAL" }),
    edgeOf("dreamer", "REQUIRES", "ring"),
    ...["mysql", "redis", "dbase"].map((key) => edgeOf(key, "BROADER", "database")),
    edgeOf("mysql", "HAS_PREREQUISITE", "sql", { level: "BASIC" }),
    edgeOf("redis", "HAS_PREREQUISITE", "shell", { level: "BASIC" }),
    edgeOf("ring", "HAS_PREREQUISITE", "gnir"),
    edgeOf("gnir", "HAS_PREREQUISITE", "ring"),
  ],
};
