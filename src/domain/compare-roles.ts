import { groupBy } from "../lib/group-by.js";
import type { Concept, RoleAspect, Salary } from "./concept.js";
import type { ConceptKey } from "./concept-key.js";
import type { Edge } from "./edge.js";

/** A role with its requirements in the order of the port. */
export interface RoleWithRequirements {
  readonly role: Concept;
  readonly requirements: readonly Edge[];
}

/** What several roles require, each requirement beside those of the other roles. */
export interface ComparedRequirement {
  readonly target: ConceptKey;
  /** In the order of the roles. */
  readonly by: readonly Edge[];
}

/** One row of a comparison: an aspect, from one source, as it is for each role. */
export interface ComparedAspect {
  readonly name: string;
  readonly source: RoleAspect["source"];
  /** Aligned with the roles; null where the source says nothing of a role. */
  readonly texts: readonly (string | null)[];
}

/** Going on from one of the compared roles to another one. */
export interface RoleMove {
  readonly from: Concept;
  readonly to: Concept;
}

/** Roles side by side, in the order in which they were given. */
export interface RoleComparison {
  readonly roles: readonly Concept[];
  /** Required by more than one of the roles. */
  readonly shared: readonly ComparedRequirement[];
  /** Required by one of the roles alone. */
  readonly unique: readonly ComparedRequirement[];
  readonly aspects: readonly ComparedAspect[];
  readonly salaries: readonly { readonly role: Concept; readonly salaries: readonly Salary[] }[];
  /** From each role to each other one. */
  readonly moves: readonly RoleMove[];
}

/**
 * Lays roles side by side. Requirements and aspects come in the order in which they are first met,
 * role by role.
 */
export function compareRoles(compared: readonly RoleWithRequirements[]): RoleComparison {
  const roles = compared.map(({ role }) => role);
  const byTarget = groupBy(
    compared.flatMap(({ requirements }) => requirements),
    ({ to }) => to,
  );
  const requirements = [...byTarget].map(([target, by]) => ({ target, by }));
  return {
    roles,
    shared: requirements.filter(({ by }) => by.length > 1),
    unique: requirements.filter(({ by }) => by.length === 1),
    aspects: compareAspects(roles),
    salaries: roles.map((role) => ({ role, salaries: role.salaries })),
    moves: roles.flatMap((from) =>
      roles.filter((to) => to !== from).map((to): RoleMove => ({ from, to })),
    ),
  };
}

function compareAspects(roles: readonly Concept[]): ComparedAspect[] {
  const rows = new Map<string, { name: string; source: RoleAspect["source"] }>();
  for (const { name, source } of roles.flatMap((role) => role.aspects)) {
    rows.set(`${name} ${source}`, { name, source });
  }
  return [...rows.values()].map(({ name, source }) => ({
    name,
    source,
    texts: roles.map((role) => findText(role, name, source)),
  }));
}

/** An aspect may be stated in several sentences; they are one text of the row. */
function findText(role: Concept, name: string, source: RoleAspect["source"]): string | null {
  const texts = role.aspects
    .filter((aspect) => aspect.name === name && aspect.source === source)
    .map(({ text }) => text);
  return texts.length === 0 ? null : texts.join(" ");
}
