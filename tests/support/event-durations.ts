import { setTimeout } from "node:timers/promises";
import type { Page } from "playwright-core";

/** Notes how long the page takes to answer each event, in steps of 8 ms (Event Timing API). */
const WATCH_EVENTS = `
  window.eventDurations = [0];
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) window.eventDurations.push(duration);
  }).observe({ type: "event", durationThreshold: 16, buffered: true });
`;

/** Entries come after the paint that they measure. */
const PAINT_PAUSE_MS = 200;

/** Watches the events of whatever the page loads from now on. */
export function watchEvents(page: Page): Promise<unknown> {
  return page.addInitScript(WATCH_EVENTS);
}

/**
 * Measures, in a page whose events are watched, the longest time from an event of the function to the paint
 * that answers it, in milliseconds; 0 where all took less than 16.
 */
export async function measureEvents(page: Page, use: () => Promise<unknown>): Promise<number> {
  await page.evaluate("window.eventDurations = [0]");
  await use();
  await setTimeout(PAINT_PAUSE_MS);
  return page.evaluate<number>("Math.max(...window.eventDurations)");
}
