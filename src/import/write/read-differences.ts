import type { ChangeEntry } from "../../domain/change.js";
import type { Concept, ConceptKind } from "../../domain/concept.js";
import { type ConceptKey, splitConceptKey } from "../../domain/concept-key.js";
import { EDGE_TYPES, type EdgeType } from "../../domain/edge.js";
import type { GraphStore } from "../../store/store.js";
import { ImportReport } from "./import-report.js";

/** How many changes are read at once. */
const CHANGES_AT_ONCE = 20;

/** What became of an item over all changes: how it was at first, and how it is. */
interface Course {
  readonly before: State | undefined;
  after: State | undefined;
}

interface State {
  readonly subject: ConceptKind | EdgeType;
  /** Empty for links. */
  readonly label: string;
  readonly isRetired: boolean;
}

/**
 * Reads what differs in a scheme since a version of the graph, whichever runs wrote it, e.g. because one
 * was interrupted. Costs as much as was written since.
 */
export async function readDifferences(
  store: GraphStore,
  scheme: string,
  since: number,
): Promise<ImportReport> {
  const courses = new Map<string, Course>();
  let version = since;
  for (;;) {
    const changes = await store.changes(version, CHANGES_AT_ONCE);
    for (const entry of changes.flatMap(({ entries }) => entries)) {
      const isOurs = splitConceptKey(entry.ref as ConceptKey).scheme === scheme;
      if (isOurs && entry.subject !== "SOURCE") follow(courses, entry);
    }
    if (changes.length < CHANGES_AT_ONCE) break;
    version = changes.at(-1)?.version ?? version;
  }
  const report = new ImportReport();
  for (const course of courses.values()) tell(report, course);
  return report;
}

function follow(courses: Map<string, Course>, entry: ChangeEntry): void {
  const name = `${entry.ref} ${entry.link ?? ""}`;
  const after = readState(entry, entry.after);
  const known = courses.get(name);
  if (known) known.after = after;
  else courses.set(name, { before: readState(entry, entry.before), after });
}

function readState({ link }: ChangeEntry, json: string | null): State | undefined {
  if (json === null) return undefined;
  const type = EDGE_TYPES.find((one) => link?.startsWith(`${one} `));
  if (type) return { subject: type, label: "", isRetired: false };
  const { kind, label, status } = JSON.parse(json) as Concept;
  return { subject: kind, label, isRetired: status === "DEPRECATED" };
}

function tell(report: ImportReport, { before, after }: Course): void {
  const state = after ?? before;
  if (!state) return;
  const { subject, label } = state;
  if (!before) report.differ(subject, "added", label || undefined);
  else if (!after) report.differ(subject, "removed", label || undefined);
  else if (after.isRetired && !before.isRetired) report.differ(subject, "retired", label);
  else if (before.label === label) report.differ(subject, "changed", label || undefined);
  else report.differ(subject, "changed", `${before.label} → ${label}`);
}
