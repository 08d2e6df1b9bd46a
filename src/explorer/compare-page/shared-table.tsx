/** @jsxImportSource preact */

import { KIND_NAMES, COMPARE_TEXTS as TEXTS } from "../../texts.js";
import { ConceptLink } from "../interface/concept-link.js";
import { ScrolledTable } from "../interface/scrolled-table.js";
import type { Comparison } from "./compare-query.js";
import { describeRequirement, toColumns } from "./comparison-model.js";

interface SharedTableProperties {
  readonly home: URL;
  readonly comparison: Comparison;
}

/** What more than one of the roles requires, and how much each does. */
export function SharedTable({ home, comparison }: SharedTableProperties) {
  const { roles, shared } = comparison;
  const heading = TEXTS.shared(shared.length);
  return (
    <section aria-labelledby="shared">
      <h2 id="shared">{heading}</h2>
      {shared.length === 0 ? (
        <p>{TEXTS.nothingShared}</p>
      ) : (
        <ScrolledTable label={heading} corner={TEXTS.requirement} columns={roles}>
          {shared.map((requirement) => (
            <tr key={requirement.target.id}>
              <th scope="row">
                <ConceptLink home={home} concept={requirement.target} />
                <span class="quiet aside">{KIND_NAMES[requirement.target.kind]}</span>
              </th>
              {toColumns(comparison, requirement).map((part, place) => (
                <td key={roles[place]?.id}>
                  {part ? (
                    describeRequirement(part)
                  ) : (
                    <span class="quiet">{TEXTS.notRequired}</span>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </ScrolledTable>
      )}
    </section>
  );
}
