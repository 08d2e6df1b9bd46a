import { groupBy } from "../../../lib/group-by.js";
import { compareCodePoints, toSortLabel } from "../../../lib/text-order.js";
import type { Concept } from "../../concept.js";
import type { HealthRule } from "../rule.js";

export const NAME_COLLISION: HealthRule = {
  id: "name-collision",
  description: "A label or alias belongs to one concept of its kind and vocabulary.",
  *find(graph) {
    const claims = graph.active.flatMap((concept) => listNames(concept));
    const byName = groupBy(
      claims,
      ({ name, owner }) => `${owner.scheme} ${owner.kind} ${toSortLabel(name)}`,
    );
    for (const sharing of byName.values()) {
      const [first, second] = sharing;
      if (!first || !second) continue;
      const owners = sharing.map(({ owner }) => owner.key);
      yield {
        severity: "WARNING",
        concepts: owners,
        text: `“${first.name}” is a name of ${graph.nameAll(owners)}, so whoever types it may mean either.`,
        fix: "Take the name away from all but one, or say that it is ambiguous.",
      };
    }
  },
};

export const LABEL_CASE: HealthRule = {
  id: "label-case",
  description: "Labels of a vocabulary do not differ only in case, accents or spaces.",
  *find(graph) {
    const byLabel = groupBy(graph.active, ({ scheme, label }) => `${scheme} ${toSortLabel(label)}`);
    for (const concepts of byLabel.values()) {
      const labels = [...new Set(concepts.map(({ label }) => label))].sort(compareCodePoints);
      if (labels.length < 2) continue;
      yield {
        severity: "WARNING",
        concepts: concepts.map(({ key }) => key),
        text: `The labels ${labels.map((label) => `“${label}”`).join(" and ")} differ only in how they are written.`,
        fix: "Write them alike if they name the same, else more differently.",
      };
    }
  },
};

/** Each name of a concept once, however often it is given. */
function listNames(owner: Concept): { name: string; owner: Concept }[] {
  const names = new Map([owner.label, ...owner.aliases].map((name) => [toSortLabel(name), name]));
  return [...names.values()].map((name) => ({ name, owner }));
}
