import { readReferences, writeReferences } from "../api/concept-reference.js";

/** As many as the API compares at once. */
export const MOST_ROLES = 8;

/** Reads which roles an address compares, e.g. `?roles=frontend-developer,esco:web-developer`. */
export function readRoles(search: string): readonly string[] {
  return readReferences(new URLSearchParams(search).get("roles"), MOST_ROLES);
}

/** Writes the roles so that the address stays readable; empty without any. */
export function writeRoles(roles: readonly string[]): string {
  return roles.length === 0 ? "" : `?roles=${writeReferences(roles)}`;
}
