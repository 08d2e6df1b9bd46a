import { writeNumber } from "../../lib/write-number.js";
import { PERIOD_NAMES, CONCEPT_TEXTS as TEXTS } from "../../texts.js";
import { type Html, html } from "./html.js";
import type { PageConcept, PageSalary, PageTransition } from "./page-concept.js";
import { discloseEvidence, discloseReason, discloseSource } from "./render-evidence.js";
import { link, listItems, toReference } from "./render-parts.js";

/** Writes what a comparison of roles would show side by side. */
export function renderAspects({ aspects = [] }: PageConcept): Html | undefined {
  if (aspects.length === 0) return undefined;
  const rows = aspects.map(({ name, text, source }) => {
    const title = name.replaceAll("-", " ");
    return html`<dt>${title}</dt><dd><span class="fact">${text}</span>${discloseSource(title, source)}</dd>`;
  });
  return html`<dl class="rows">${rows}</dl>`;
}

/** Draws the plan for both themes; the style sheet shows one, and the other is not loaded. Other vocabularies say nothing of hours, so their roles have none. */
export function renderPlan({ kind, scheme, slug, label }: PageConcept): Html | undefined {
  if (kind !== "ROLE" || scheme !== "core") return undefined;
  const pictures = ["light", "dark"].map(
    (theme) =>
      html`<img class="plan plan-${theme}" src="../embed/path/${slug}.svg?theme=${theme}" alt="${TEXTS.planPicture(label)}" loading="lazy" />`,
  );
  return html`<section class="plan-box" aria-label="${TEXTS.planPicture(label)}" tabindex="0">${pictures}</section>`;
}

/** Writes what a role is paid. */
export function renderSalaries({ salaries = [] }: PageConcept): Html | undefined {
  return listItems(salaries.map(renderSalary));
}

function renderSalary(salary: PageSalary): Html {
  const { region, currency, period, typical, minimum, maximum, year, source } = salary;
  const amounts = [minimum, maximum].filter((amount) => amount !== null).map(writeNumber);
  const usual = typical === null ? undefined : writeNumber(typical);
  const range = amounts.join(" – ");
  const paid = usual === undefined ? range : usual + (range === "" ? "" : ` (${range})`);
  const when = year === null ? undefined : html` <span class="quiet">${year}</span>`;
  return html`<span class="fact">${region}: <strong>${paid} ${currency}</strong> ${PERIOD_NAMES[period]}${when}</span>${discloseSource(region, source)}`;
}

/** Writes where a role leads. */
export function renderTransitions({ transitions, ...role }: PageConcept): Html | undefined {
  const { nodes = [], totalCount = 0 } = transitions ?? {};
  const items = listItems(
    nodes.map((transition) => renderTransition(role, transition)),
    "short",
  );
  if (!items || totalCount <= nodes.length) return items;
  return html`${items}<p class="rest">${TEXTS.bestOf(nodes.length, totalCount)}</p>`;
}

function renderTransition(
  from: Pick<PageConcept, "scheme" | "slug" | "kind" | "label">,
  { role, similarity, evidence }: PageTransition,
): Html {
  const both = new URLSearchParams({ roles: `${toReference(from)},${toReference(role)}` });
  const mark =
    evidence.length > 0
      ? discloseEvidence(role.label, evidence)
      : discloseReason(role.label, html`${TEXTS.workedOut} ${TEXTS.alikeBecause}`);
  const compare = html`<a href="../compare/?${both.toString()}" aria-label="${TEXTS.compareWith(role.label)}">${TEXTS.compareThem}</a>`;
  return html`<span class="fact">${link(role)} <span class="quiet whole">${TEXTS.likeness(similarity)} · ${compare}</span></span>${mark}`;
}
