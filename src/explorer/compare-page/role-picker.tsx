/** @jsxImportSource preact */

import { COMPARE_TEXTS as TEXTS } from "../../texts.js";
import { toReference } from "../api/concept-reference.js";
import { ConceptSearch } from "../interface/concept-search.js";
import { RemoveButton } from "../interface/remove-button.js";
import { MOST_ROLES, writeRoles } from "./compare-address.js";
import type { ComparedRole } from "./compare-query.js";

interface RolePickerProperties {
  readonly home: URL;
  /** The references that are compared, as the address has them. */
  readonly chosen: readonly string[];
  /** The roles themselves, as far as they are known, in the same order. */
  readonly roles: readonly ComparedRole[];
  readonly change: (references: readonly string[]) => void;
}

/** The compared roles with a way to remove each, a box to add one, and examples to begin with. */
export function RolePicker({ home, chosen, roles, change }: RolePickerProperties) {
  const add = (reference: string) => {
    if (!chosen.includes(reference)) change([...chosen, reference]);
  };
  return (
    <section class="picker" aria-label={TEXTS.chosen}>
      {chosen.length > 0 && (
        <ul class="chosen">
          {chosen.map((reference, place) => (
            <li key={reference}>
              {roles[place]?.label ?? reference}
              <RemoveButton
                label={roles[place]?.label ?? reference}
                remove={() => change(chosen.filter((other) => other !== reference))}
              />
            </li>
          ))}
        </ul>
      )}
      {chosen.length < MOST_ROLES ? (
        <ConceptSearch
          home={home}
          id="add-role"
          label={TEXTS.add}
          kinds={["ROLE"]}
          choose={(role) => add(toReference(role))}
        />
      ) : (
        <p class="quiet">{TEXTS.full}</p>
      )}
      {chosen.length < 2 && <Examples />}
    </section>
  );
}

function Examples() {
  return (
    <>
      <p>{TEXTS.tooFew}</p>
      <ul class="examples">
        {TEXTS.examples.map(({ label, roles }) => (
          <li key={label}>
            <a href={writeRoles(roles)}>{label}</a>
          </li>
        ))}
      </ul>
    </>
  );
}
