/** @jsxImportSource preact */

import { COMPARE_TEXTS as TEXTS } from "../../texts.js";
import { ScrolledTable } from "../interface/scrolled-table.js";
import type { Comparison } from "./compare-query.js";
import { describeSalary } from "./comparison-model.js";

interface FactsTableProperties {
  readonly comparison: Comparison;
}

/** What sources say of each role, row by row, and what the roles are paid. */
export function FactsTable({ comparison }: FactsTableProperties) {
  const { roles, aspects, salaries } = comparison;
  return (
    <section class="facts" aria-labelledby="facts" style={{ "--columns": roles.length }}>
      <h2 id="facts">{TEXTS.facts}</h2>
      <ScrolledTable label={TEXTS.facts} corner={TEXTS.fact} columns={roles}>
        {aspects.map(({ name, texts, source }) => (
          <tr key={`${name} ${source.title}`}>
            <th scope="row">
              {name.replaceAll("-", " ")}
              <span class="quiet aside">{TEXTS.sourceOf(source.title)}</span>
            </th>
            {roles.map(({ id }, place) => (
              <td key={id}>{texts[place] ?? <span class="quiet">{TEXTS.unknown}</span>}</td>
            ))}
          </tr>
        ))}
        <tr>
          <th scope="row">{TEXTS.pay}</th>
          {roles.map(({ id }, place) => (
            <td key={id}>
              <Pay salaries={salaries[place]?.salaries ?? []} />
            </td>
          ))}
        </tr>
      </ScrolledTable>
    </section>
  );
}

function Pay({ salaries }: Comparison["salaries"][number]) {
  if (salaries.length === 0) return <span class="quiet">{TEXTS.unknown}</span>;
  return (
    <ul class="pay">
      {salaries.map((salary) => (
        <li key={`${describeSalary(salary)} ${salary.source.title}`}>
          {describeSalary(salary)}
          <span class="quiet aside">{TEXTS.sourceOf(salary.source.title)}</span>
        </li>
      ))}
    </ul>
  );
}
