import type { PageConcept, PageSalary } from "./page-concept.js";
import { toReference } from "./render-parts.js";

/**
 * Describes a concept in the terms of schema.org, for search engines: a role as an Occupation, a category as a
 * DefinedTermSet, everything else as a DefinedTerm. Same are only exact matches.
 */
export function toLinkedData(concept: PageConcept): object {
  const { kind, label, description, uri, aliases, matches } = concept;
  const same = matches.filter((match) => match.kind === "EXACT").map((match) => match.uri);
  return {
    "@context": "https://schema.org",
    "@type": TYPES[kind] ?? "DefinedTerm",
    "@id": uri,
    name: label,
    ...(description !== null && { description }),
    ...(aliases.length > 0 && { alternateName: aliases }),
    ...(same.length > 0 && { sameAs: same }),
    ...(kind === "ROLE" ? toOccupation(concept) : toTerm(concept)),
  };
}

const TYPES: Readonly<Record<string, string>> = { ROLE: "Occupation", CATEGORY: "DefinedTermSet" };

/** Codes of O*NET-SOC, which search engines know, end the addresses of its occupations. */
const ONET_CODE = /\d{2}-\d{4}\.\d{2}$/u;

function toOccupation(concept: PageConcept): object {
  const { requirements, responsibilities, salaries = [], matches } = concept;
  const codes = matches.flatMap(({ uri }) => ONET_CODE.exec(uri)?.[0] ?? []);
  return {
    ...nameAll(
      "skills",
      requirements?.nodes.map(({ to }) => to.label),
    ),
    ...nameAll(
      "responsibilities",
      responsibilities?.nodes.map(({ to }) => to.label),
    ),
    ...nameAll("occupationalCategory", codes),
    ...(salaries.length > 0 && {
      estimatedSalary: salaries.map(toSalary),
      occupationLocation: [...new Set(salaries.map(({ region }) => region))].map((name) => ({
        "@type": "Country",
        name,
      })),
    }),
  };
}

function toTerm(concept: PageConcept): object {
  const { kind, wider, homepage } = concept;
  const sets = wider?.nodes.map(({ to }) => ({ "@type": "DefinedTermSet", name: to.label })) ?? [];
  if (kind === "CATEGORY") return sets.length > 0 ? { isPartOf: sets } : {};
  return {
    termCode: toReference(concept),
    ...(sets.length > 0 && { inDefinedTermSet: sets }),
    ...(homepage && { mainEntityOfPage: homepage }),
  };
}

function toSalary({ currency, period, typical, minimum, maximum }: PageSalary): object {
  return {
    "@type": "MonetaryAmount",
    currency,
    value: {
      "@type": "QuantitativeValue",
      unitText: period,
      ...(typical !== null && { value: typical }),
      ...(minimum !== null && { minValue: minimum }),
      ...(maximum !== null && { maxValue: maximum }),
    },
  };
}

function nameAll(property: string, names: readonly string[] = []): object {
  return names.length > 0 ? { [property]: names } : {};
}
