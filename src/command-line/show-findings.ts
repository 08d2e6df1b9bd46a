import { type HealthFinding, SEVERITIES, type Severity } from "../domain/health/finding.js";
import type { Output } from "./output.js";

/** A finding as a report shows it. */
export interface ShownFinding {
  readonly finding: HealthFinding;
  /** Where to look, e.g. `seed/roles/tester.yaml:4`; undefined where there is no file. */
  readonly place: string | undefined;
  /** Why it is accepted; undefined where it is not. */
  readonly reason: string | undefined;
}

const NAMES: Record<Severity, readonly [one: string, many: string]> = {
  ERROR: ["error", "errors"],
  WARNING: ["warning", "warnings"],
  NOTE: ["note", "notes"],
};

/**
 * Prints the findings that somebody has to deal with, then how many there are of each kind; true when
 * nobody has to. Accepted ones and notes are only counted unless all are asked for.
 */
export function showFindings(
  findings: readonly ShownFinding[],
  isAllShown: boolean,
  output: Output,
): boolean {
  for (const shown of findings) {
    if (isAllShown || isOpen(shown)) output.print(describe(shown));
  }
  output.print(`Findings: ${countAll(findings)}.`);
  return !findings.some(isOpen);
}

/** Tells whether a finding has to be mended or explained. */
function isOpen({ finding, reason }: ShownFinding): boolean {
  return finding.severity !== "NOTE" && reason === undefined;
}

function describe({ finding, place, reason }: ShownFinding): string {
  const { severity, rule, text, fix } = finding;
  const where = place === undefined ? "" : `${place}: `;
  const advice = reason === undefined ? fix && `To mend it: ${fix}` : `Accepted: ${reason}`;
  const head = `${where}${NAMES[severity][0]}: ${text} (${rule})`;
  return advice === null ? head : `${head}\n    ${advice}`;
}

function countAll(findings: readonly ShownFinding[]): string {
  const counts = SEVERITIES.map((severity) => {
    const open = findings.filter(
      ({ finding, reason }) => finding.severity === severity && reason === undefined,
    );
    const [one, many] = NAMES[severity];
    return `${open.length} ${open.length === 1 ? one : many}`;
  });
  const accepted = findings.filter(({ reason }) => reason !== undefined).length;
  return [...counts, `${accepted} accepted with a reason`].join(", ");
}
