import axe, { type AxeResults } from "axe-core";
import type { Page } from "playwright-core";

const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** All but the text of drawings that a list stands for: axe takes them for images, and cannot tell contrast. */
const CONTEXT = { include: [["html"]], exclude: [['svg[aria-hidden="true"] text']] };

/** Which rules of WCAG 2.2 A and AA the page breaks, or may break, and where; shadow trees included. */
export async function findViolations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const options = { runOnly: { type: "tag", values: WCAG } };
  const { violations, incomplete } = await page.evaluate<AxeResults>(
    `axe.run(${JSON.stringify(CONTEXT)}, ${JSON.stringify(options)})`,
  );
  return [...violations, ...incomplete].map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`,
  );
}
