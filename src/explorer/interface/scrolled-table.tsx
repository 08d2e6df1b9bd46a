/** @jsxImportSource preact */
import type { ComponentChildren } from "preact";

interface ScrolledTableProperties {
  readonly label: string;
  /** Above the first column. */
  readonly corner: string;
  /** The other columns. */
  readonly columns: readonly { readonly id: string; readonly label: string }[];
  readonly children: ComponentChildren;
}

/** A table that scrolls sideways by itself where it is wider than the window, by keyboard too. */
export function ScrolledTable({ label, corner, columns, children }: ScrolledTableProperties) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section class="scrolled" aria-label={label} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{corner}</th>
            {columns.map((column) => (
              <th key={column.id} scope="col">
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </section>
  );
}
