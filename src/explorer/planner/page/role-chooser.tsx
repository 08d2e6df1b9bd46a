/** @jsxImportSource preact */

import { PLANNER_TEXTS } from "../../../texts.js";
import { type Named, toReference } from "../../api/concept-reference.js";
import { ConceptSearch } from "../../interface/concept-search.js";
import { PageHead } from "../../interface/page-head.js";
import { TroubleNotice } from "../../interface/trouble.js";
import { useRoles } from "../../interface/use-roles.js";

const TEXTS = PLANNER_TEXTS.choose;

interface RoleChooserProperties {
  /** The address of the server's pages. */
  readonly home: URL;
}

/** Where a plan begins: its role, by name or out of all of them. What else the address says goes along. */
export function RoleChooser({ home }: RoleChooserProperties) {
  const { asked, retry } = useRoles(home);
  const toPlan = (role: Pick<Named, "scheme" | "slug">) =>
    new URL(`plan/${encodeURIComponent(toReference(role))}${window.location.search}`, home).href;
  return (
    <>
      <PageHead title={TEXTS.title} lead={TEXTS.lead} />
      <ConceptSearch
        home={home}
        id="find-role"
        label={TEXTS.find}
        kinds={["ROLE"]}
        choose={(role) => window.location.assign(toPlan(role))}
      />
      <section aria-labelledby="roles">
        <h2 id="roles">{TEXTS.all}</h2>
        {asked.state === "loading" && <p role="status">{TEXTS.loading}</p>}
        {(asked.state === "refused" || asked.state === "unreachable") && (
          <TroubleNotice trouble={asked} retry={retry} />
        )}
        {asked.state === "answered" && asked.data.roles.nodes.length === 0 && <p>{TEXTS.none}</p>}
        {asked.state === "answered" && (
          <ul class="roles">
            {asked.data.roles.nodes.map((role) => (
              <li key={role.slug}>
                <a href={toPlan(role)}>{role.label}</a>
              </li>
            ))}
          </ul>
        )}
      </section>
    </>
  );
}
