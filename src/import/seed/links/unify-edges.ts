import { toCanonicalEdge } from "../../../store/canonical.js";
import { formatPlace } from "../files/place.js";
import type { ProblemList } from "../seed-problem.js";
import type { EdgeDraft } from "./edge-draft.js";

/**
 * Brings the edges of all files into canonical form, one of a kind. A link that is given twice is a
 * problem, unless it means the same in both directions and both sides say exactly the same.
 */
export function unifyEdges(drafts: readonly EdgeDraft[], problems: ProblemList): EdgeDraft[] {
  const unified = new Map<string, { draft: EdgeDraft; given: EdgeDraft }>();
  for (const given of drafts) {
    const draft = { edge: toCanonicalEdge(given.edge), place: given.place };
    const { from, type, to } = draft.edge;
    const id = `${from} ${type} ${to}`;
    const first = unified.get(id);
    if (!first) {
      unified.set(id, { draft, given });
    } else if (first.given.edge.from === given.edge.from) {
      problems.add(given.place, describeDouble(first.given));
    } else if (JSON.stringify(first.draft.edge) !== JSON.stringify(draft.edge)) {
      problems.add(given.place, describeOtherSide(first.given));
    }
  }
  return [...unified.values()].map(({ draft }) => draft);
}

function describeDouble({ edge, place }: EdgeDraft): string {
  return `The link to ${JSON.stringify(edge.to)} is already given in ${formatPlace(place)}.`;
}

function describeOtherSide({ edge, place }: EdgeDraft): string {
  return `${JSON.stringify(edge.from)} gives the same link differently in ${formatPlace(place)}; keep one of the two.`;
}
