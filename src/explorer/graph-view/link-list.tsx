/** @jsxImportSource preact */
import type { ShownLink } from "./links-of-concepts.js";

interface LinkListProperties {
  readonly links: readonly ShownLink[];
}

/** The links of a concept in words, with what is at their other ends. */
export function LinkList({ links }: LinkListProperties) {
  return (
    <ul class="links">
      {links.map(({ words, other }) => (
        <li key={`${words} ${other.id}`}>
          {words} {other.label}
        </li>
      ))}
    </ul>
  );
}
