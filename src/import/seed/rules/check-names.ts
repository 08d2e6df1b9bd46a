import { groupBy } from "../../../lib/group-by.js";
import { toSortLabel } from "../../../lib/text-order.js";
import type { ConceptDraft, SeedDraft } from "../convert/convert-seed.js";
import { below, formatPlace, type Place } from "../files/place.js";
import type { ProblemList } from "../seed-problem.js";

/** A concept's use of a name as label or alias. */
interface Claim {
  readonly name: string;
  readonly owner: ConceptDraft;
  readonly place: Place;
  readonly isMarked: boolean;
}

/**
 * Checks that a label or alias, whatever its case, belongs to one concept of a kind, or is marked as
 * ambiguous by all of them, and that a URI belongs to one concept.
 */
export function checkNames({ concepts }: SeedDraft, problems: ProblemList): void {
  const claims = [...concepts.values()].flatMap(listClaims);
  const byName = groupBy(claims, ({ name, owner }) => `${owner.concept.kind} ${toSortLabel(name)}`);
  for (const claimants of byName.values()) checkName(claimants, problems);
  const byUri = groupBy(concepts.values(), ({ concept }) => concept.uri);
  for (const owners of byUri.values()) checkUri(owners, problems);
}

/** Lists each name of a concept once, however often it is given. */
function listClaims(owner: ConceptDraft): Claim[] {
  const { data, place } = owner.declaration;
  const marked = new Set(data?.ambiguousAliases?.map(toSortLabel));
  const claims = new Map<string, Claim>();
  const claim = (name: string, at: Place) => {
    const folded = toSortLabel(name);
    if (claims.has(folded)) return;
    claims.set(folded, { name, owner, place: at, isMarked: marked.has(folded) });
  };
  claim(owner.concept.label, below(place, "label"));
  for (const field of ["aliases", "ambiguousAliases"] as const) {
    (data?.[field] ?? []).forEach((name, index) => {
      claim(name, below(place, field, index));
    });
  }
  return [...claims.values()];
}

function checkName(claims: readonly Claim[], problems: ProblemList): void {
  const unmarked = claims.filter(({ isMarked }) => !isMarked);
  const [first, ...others] = unmarked;
  if (!first || claims.length < 2) return;
  const marked = claims.find(({ isMarked }) => isMarked);
  if (others.length === 0 && marked) problems.add(first.place, describe(first, marked));
  for (const other of others) problems.add(other.place, describe(other, first));
}

function describe({ name }: Claim, { owner, place }: Claim): string {
  const { key, kind } = owner.concept;
  return `${JSON.stringify(name)} is also a name of the ${kind.toLowerCase()} ${JSON.stringify(key)} in ${formatPlace(place)}; drop one or list it under ambiguousAliases of both.`;
}

function checkUri([first, ...others]: readonly ConceptDraft[], problems: ProblemList): void {
  for (const { concept, declaration } of others) {
    const where = first ? formatPlace(first.declaration.place) : "";
    problems.add(
      below(declaration.place, "uri"),
      `The URI ${concept.uri} already belongs to ${JSON.stringify(first?.concept.key)} in ${where}.`,
    );
  }
}
