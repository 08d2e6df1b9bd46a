/** @jsxImportSource preact */
import type { Named } from "../api/concept-reference.js";

interface RoleSelectProperties {
  readonly id: string;
  readonly roles: readonly Named[];
  /** The reference of the chosen role. */
  readonly value: string;
  /** What the chosen role is called, while it is none of those. */
  readonly label: string;
  readonly change: (reference: string) => void;
}

/** A choice of one role; the chosen one alone, while others are unknown. */
export function RoleSelect({ id, roles, value, label, change }: RoleSelectProperties) {
  const isListed = roles.some(({ slug }) => slug === value);
  return (
    <select id={id} value={value} onChange={({ currentTarget }) => change(currentTarget.value)}>
      {!isListed && <option value={value}>{label}</option>}
      {roles.map((role) => (
        <option key={role.slug} value={role.slug}>
          {role.label}
        </option>
      ))}
    </select>
  );
}
