import { type PlanQuestion, toPictureAddress, toPlanAddress } from "../embed/plan-address.js";

/** The line that brings the elements; a page needs it once. */
export function writeScript(home: URL): string {
  return `<script type="module" src="${escapeHtml(new URL("embed/rolegraph.js", home).href)}"></script>`;
}

export function writePathElement({ role, knows, hours }: PlanQuestion): string {
  return writeElement("rolegraph-path", { role, knows, hours });
}

export function writeConceptElement(reference: string): string {
  return writeElement("rolegraph-concept", { ref: reference });
}

/** A picture in Markdown that leads to the planner. */
export function writeMarkdown(home: URL, choice: PlanQuestion, title: string): string {
  const [picture, plan] = [toPictureAddress(home, choice), toPlanAddress(home, choice)];
  return `[![${title.replaceAll(/[[\]]/gu, "")}](${picture})](${plan})`;
}

/** For pages with a switch of their own, as GitHub has one: a picture for each theme. */
export function writePicture(home: URL, choice: PlanQuestion, title: string): string {
  const [light, dark] = [
    toPictureAddress(home, choice, "light"),
    toPictureAddress(home, choice, "dark"),
  ];
  return `<a href="${escapeHtml(toPlanAddress(home, choice))}"><picture>
  <source media="(prefers-color-scheme: dark)" srcset="${escapeHtml(dark)}">
  <img alt="${escapeHtml(title)}" src="${escapeHtml(light)}">
</picture></a>`;
}

function writeElement(name: string, attributes: Readonly<Record<string, string>>): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value.trim() !== "")
    .map(([key, value]) => ` ${key}="${escapeHtml(value.trim())}"`);
  return `<${name}${written.join("")}></${name}>`;
}

function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
}
