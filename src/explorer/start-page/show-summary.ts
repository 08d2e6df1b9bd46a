import { writeNumber } from "../../lib/write-number.js";
import { INTERFACE_TEXTS, KIND_COUNTS, LOCALE, START_TEXTS } from "../../texts.js";
import type { GraphSummary, Source } from "./graph-summary.js";

const DAY = new Intl.DateTimeFormat(LOCALE, { dateStyle: "long" });

/** Makes the list of counts, e.g. "22 roles", and the way to the sources. */
export function createCounts({ counts, sources }: GraphSummary): readonly HTMLElement[] {
  const list = createElement("ul", { class: "counts" });
  for (const { kind, count } of counts) {
    const [one, many] = KIND_COUNTS[kind];
    const number = createElement("strong", {}, writeNumber(count));
    list.append(createElement("li", {}, number, ` ${count === 1 ? one : many}`));
  }
  const origin = createElement("a", { href: "#sources" }, START_TEXTS.sourceCount(sources.length));
  return [list, createElement("p", {}, origin)];
}

/** Makes the list of sources with their licences, and the line that tells the version. */
export function createOrigin({
  sources,
  version,
  updatedAt,
}: GraphSummary): readonly HTMLElement[] {
  const list = createElement("ul", { class: "sources" });
  list.append(...sources.map(createSource));
  const text = START_TEXTS.version(version, DAY.format(updatedAt));
  return [list, createElement("p", { class: "quiet" }, text)];
}

/** Makes a sentence that says what is wrong, with a button that tries again. */
export function createTrouble(text: string, retry: () => void): readonly HTMLElement[] {
  const button = createElement("button", { type: "button" }, INTERFACE_TEXTS.retry);
  button.addEventListener("click", retry);
  return [createElement("p", {}, text), button];
}

function createSource({ title, url, licence }: Source): HTMLElement {
  const name = isWebAddress(url) ? createElement("a", { href: url }, title) : title;
  const terms = createElement("span", { class: "quiet" }, START_TEXTS.licence(licence));
  return createElement("li", {}, name, " ", terms);
}

/** Only such an address becomes a link: another one could be a script. */
function isWebAddress(url: string | null): url is string {
  return url !== null && /^https?:\/\//u.test(url);
}

function createElement(
  name: string,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly (Node | string)[]
): HTMLElement {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
}
