import type { Page } from "playwright-core";
import { expect } from "vitest";

/** Text that an element goes by, the state of the focus around it, and whether it is in the window. */
interface Focused {
  readonly name: string;
  readonly outline: string;
  readonly isInSight: boolean;
}

/** Inputs that are drawn by their label have the outline there. */
const READ_FOCUS = `(() => {
  const element = document.activeElement;
  const drawn = element.closest(".themes label") ?? element;
  const { outlineStyle, outlineWidth } = getComputedStyle(drawn);
  const { top, bottom } = drawn.getBoundingClientRect();
  const label = element.ariaLabel ?? element.labels?.[0]?.textContent ?? element.textContent;
  return {
    name: label.replace(/\\s+/gu, " ").trim(),
    outline: outlineStyle + " " + outlineWidth,
    isInSight: bottom > 0 && top < innerHeight,
  };
})()`;

/** Presses Tab, and tells what has the focus then; fails where that cannot be seen. */
export async function pressTab(page: Page): Promise<string> {
  await page.keyboard.press("Tab");
  const { name, outline, isInSight } = await page.evaluate<Focused>(READ_FOCUS);
  expect(outline, `the outline of ${name}`).toMatch(/^(?:solid [2-9]|auto)/u);
  expect(isInSight, `${name} is in sight`).toBe(true);
  return name;
}

/** Presses Tab until something of this name has the focus; tells all that had it on the way, that included. */
export async function tabTo(page: Page, name: string, most = 60): Promise<string[]> {
  const reached: string[] = [];
  while (reached.length < most) {
    reached.push(await pressTab(page));
    if (reached.at(-1) === name) return reached;
  }
  throw new Error(`Expected to reach "${name}" within ${most} stops, got: ${reached.join(" | ")}.`);
}
