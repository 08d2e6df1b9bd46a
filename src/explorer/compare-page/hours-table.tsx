/** @jsxImportSource preact */
import { writeNumber } from "../../lib/write-number.js";
import { COMPARE_TEXTS as TEXTS } from "../../texts.js";
import { ScrolledTable } from "../interface/scrolled-table.js";
import type { ComparedRole, Move } from "./compare-query.js";
import { findHours } from "./comparison-model.js";

interface HoursTableProperties {
  readonly roles: readonly ComparedRole[];
  readonly moves: readonly Move[];
}

/** How long it takes from each role to each other one. */
export function HoursTable({ roles, moves }: HoursTableProperties) {
  const columns = roles.map(({ id, label }) => ({ id, label: TEXTS.to(label) }));
  return (
    <ScrolledTable label={TEXTS.hours} corner={TEXTS.from} columns={columns}>
      {roles.map((from) => (
        <tr key={from.id}>
          <th scope="row">{from.label}</th>
          {roles.map((to) => (
            <td key={to.id}>
              {from.id === to.id ? (
                <span class="quiet">{TEXTS.same}</span>
              ) : (
                describeHours(findHours(moves, from.id, to.id))
              )}
            </td>
          ))}
        </tr>
      ))}
    </ScrolledTable>
  );
}

function describeHours(hours: number | null | undefined): string {
  if (hours === undefined) return TEXTS.unknown;
  if (hours === null) return TEXTS.unreachable;
  return hours === 0 ? TEXTS.nothingMissing : TEXTS.hoursOf(writeNumber(hours));
}
