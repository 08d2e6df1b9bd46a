/** What is asked of a plan, as attributes and addresses have it. */
export interface PlanQuestion {
  readonly role: string;
  /** References with commas or spaces between them, each with its level or without. */
  readonly knows: string;
  readonly hours: string;
}

/** The address of a plan's picture; without a theme it is light or dark as the viewer's system. */
export function toPictureAddress(home: URL, question: PlanQuestion, theme = ""): string {
  return toAddress(home, `embed/path/${encodeURIComponent(question.role)}.svg`, question, theme);
}

/** The address of the planner with the question in it. */
export function toPlanAddress(home: URL, question: PlanQuestion): string {
  return toAddress(home, `plan/${encodeURIComponent(question.role)}`, question);
}

function toAddress(home: URL, path: string, { knows, hours }: PlanQuestion, theme = ""): string {
  const address = new URL(path, home);
  const references = knows.split(/[\s,]+/u).filter((reference) => reference !== "");
  const parameters = { knows: references.join(), hours: hours.trim(), theme };
  for (const [name, value] of Object.entries(parameters)) {
    if (value !== "") address.searchParams.set(name, value);
  }
  // What every server reads, people read too.
  return address.href.replaceAll("%2C", ",").replaceAll("%40", "@");
}
