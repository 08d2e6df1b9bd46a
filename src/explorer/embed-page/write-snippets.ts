/** What the example page's visitor has chosen for a learning path. */
export interface PathChoice {
  readonly role: string;
  /** References with commas between them. */
  readonly knows: string;
  readonly hours: string;
}

/** The line that brings the elements; a page needs it once. */
export function writeScript(home: URL): string {
  return `<script type="module" src="${escapeHtml(new URL("embed/rolegraph.js", home).href)}"></script>`;
}

export function writePathElement({ role, knows, hours }: PathChoice): string {
  return writeElement("rolegraph-path", { role, knows, hours });
}

export function writeConceptElement(reference: string): string {
  return writeElement("rolegraph-concept", { ref: reference });
}

/** The address of a plan's picture; without a theme it is light or dark as the viewer's system. */
export function toPictureAddress(home: URL, choice: PathChoice, theme = ""): string {
  const address = new URL(`embed/path/${encodeURIComponent(choice.role)}.svg`, home);
  const { knows, hours } = choice;
  for (const [name, value] of Object.entries({ knows: compact(knows), hours, theme })) {
    if (value !== "") address.searchParams.set(name, value);
  }
  // What every server reads, people read too.
  return address.href.replaceAll("%2C", ",").replaceAll("%40", "@");
}

/** A picture in Markdown that links to the plan. */
export function writeMarkdown(home: URL, choice: PathChoice, title: string): string {
  const plan = new URL(`plan/${encodeURIComponent(choice.role)}`, home);
  const picture = toPictureAddress(home, choice);
  return `[![${title.replaceAll(/[[\]]/gu, "")}](${picture})](${plan.href})`;
}

/** For pages with a switch of their own, as GitHub has one: a picture for each theme. */
export function writePicture(home: URL, choice: PathChoice, title: string): string {
  const [light, dark] = [
    toPictureAddress(home, choice, "light"),
    toPictureAddress(home, choice, "dark"),
  ];
  return `<picture>
  <source media="(prefers-color-scheme: dark)" srcset="${escapeHtml(dark)}">
  <img alt="${escapeHtml(title)}" src="${escapeHtml(light)}">
</picture>`;
}

function writeElement(name: string, attributes: Readonly<Record<string, string>>): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value.trim() !== "")
    .map(([key, value]) => ` ${key}="${escapeHtml(value.trim())}"`);
  return `<${name}${written.join("")}></${name}>`;
}

function compact(knows: string): string {
  return knows
    .split(/[\s,]+/u)
    .filter((reference) => reference !== "")
    .join(",");
}

function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
}
