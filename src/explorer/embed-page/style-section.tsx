/** @jsxImportSource preact */
import { EMBED_PAGE_TEXTS as TEXTS } from "../../texts.js";
import { Snippet } from "./snippet.js";

const STYLE = `rolegraph-path {
  --rolegraph-accent: #b3261e;
  --rolegraph-radius: 0;
}
rolegraph-path::part(title) {
  font-family: Georgia, serif;
}`;

const PROPERTIES = Object.entries(TEXTS.style.properties);

/** What a page can set of the elements' looks. */
export function StyleSection() {
  return (
    <section aria-labelledby="style">
      <h2 id="style">{TEXTS.style.heading}</h2>
      <p>{TEXTS.style.text}</p>
      <Snippet what={TEXTS.style.snippet} code={STYLE} />
      <table>
        <thead>
          <tr>
            <th scope="col">{TEXTS.style.property}</th>
            <th scope="col">{TEXTS.style.meaning}</th>
          </tr>
        </thead>
        <tbody>
          {PROPERTIES.map(([property, meaning]) => (
            <tr key={property}>
              <td>
                <code>{property}</code>
              </td>
              <td>{meaning}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{TEXTS.style.themeAttribute}</p>
    </section>
  );
}
