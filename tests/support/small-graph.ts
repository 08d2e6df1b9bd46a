import { parseConceptKey } from "../../src/domain/concept-key.js";
import { toSortLabel } from "../../src/lib/text-order.js";
import type { WriteBatch } from "../../src/store/store.js";
import { conceptOf, edgeOf, SOURCE } from "./graph-items.js";

/** Labels of the skills in list order; their slugs are the same without case and accents. */
export const SKILL_LABELS = ["Ada", "bash", "Cache", "Docker", "Élan", "Flow", "git"];

/** A graph that one can keep in mind: two roles, seven skills, two categories, one technology. */
export const SMALL_GRAPH: WriteBatch = {
  sources: [SOURCE],
  concepts: [
    conceptOf("ROLE", "backend", {
      label: "Back-end developer",
      salaries: [salaryOf(120_798)],
      aspects: [aspectOf("goal", "Supports the front end."), aspectOf("service", "Yes.")],
    }),
    conceptOf("ROLE", "frontend", {
      label: "Front-end developer",
      aspects: [aspectOf("goal", "Is accessible.")],
    }),
    ...SKILL_LABELS.map((label) => conceptOf("SKILL", toSortLabel(label), { label })),
    conceptOf("CATEGORY", "database", { label: "Database" }),
    conceptOf("CATEGORY", "key-value-store", { label: "Key-value store" }),
    conceptOf("TECHNOLOGY", "redis", {
      label: "Redis",
      aliases: ["remote dictionary server"],
      matches: [{ scheme: "esco", uri: "urn:test:backend", label: null, kind: "CLOSE" }],
    }),
    conceptOf("TECHNOLOGY", "esco:redis", { label: "redis" }),
    conceptOf("TECHNOLOGY", "old-redis", {
      label: "Old Redis",
      status: "DEPRECATED",
      replacedBy: parseConceptKey("redis"),
    }),
  ],
  edges: [
    edgeOf("backend", "REQUIRES", "redis", { level: "ADVANCED" }),
    edgeOf("backend", "REQUIRES", "git", { importance: "OPTIONAL" }),
    edgeOf("backend", "REQUIRES", "cache", { importance: "DESIRABLE" }),
    edgeOf("frontend", "REQUIRES", "cache"),
    edgeOf("key-value-store", "BROADER", "database"),
    edgeOf("redis", "BROADER", "key-value-store"),
    edgeOf("redis", "HAS_PREREQUISITE", "bash", { groups: [1, 2], level: "WORKING" }),
    edgeOf("redis", "HAS_PREREQUISITE", "cache", { groups: [2], level: "BASIC" }),
    edgeOf("redis", "HAS_PREREQUISITE", "git", { groups: [3], strength: "SOFT" }),
    edgeOf("redis", "USED_FOR", "cache"),
    edgeOf("esco:redis", "MATCHES", "redis", { match: "BROAD" }),
  ],
};

function salaryOf(typical: number) {
  const range = { typical, minimum: null, maximum: null, year: null };
  return { region: "US", currency: "USD", period: "YEAR", ...range, source: SOURCE.key };
}

function aspectOf(name: string, text: string) {
  return { name, text, concepts: [parseConceptKey("redis")], source: SOURCE.key };
}
