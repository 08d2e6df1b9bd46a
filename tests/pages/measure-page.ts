import type { Page } from "playwright-core";
import { measureEvents, watchEvents } from "../support/event-durations.js";
import { findViolations } from "../support/find-violations.js";
import type { ShownPage } from "./pages.js";
import { SCHEMES, type Visit } from "./visit.js";

/** What a page weighs and how it does. */
export interface PageFigures {
  /** Compressed scripts until the page had shown what it is for, in bytes. */
  readonly scriptBytes: number;
  /** Until something was painted, in milliseconds from the beginning of the visit. */
  readonly firstPaint: number;
  /** Until the page had shown what it is for. */
  readonly ready: number;
  /** From a key or click to the paint that answers it, the longest in milliseconds; undefined where nothing is done. */
  readonly interaction: number | undefined;
  /** Breaches of WCAG 2.2 A and AA that axe finds, over both themes, wide and narrow. */
  readonly violations: readonly string[];
  /** Errors of the console and requests to other hosts. */
  readonly trouble: readonly string[];
}

/** Visits are repeated, and the quickest counts: others on the machine only ever make one slower. */
const VISITS = 3;

/** Where all of them were slow, others may have been busy for so long. */
const MOST_VISITS = 10;

/** Measures a page with an empty cache each time, until it is ready soon enough or was visited often. */
export async function measurePage(
  visit: Visit,
  shown: ShownPage,
  latestReady: number,
): Promise<PageFigures> {
  const visits: Omit<PageFigures, "violations">[] = [];
  const isSlow = () => visits.every(({ ready }) => ready > latestReady);
  while (visits.length < VISITS || (isSlow() && visits.length < MOST_VISITS)) {
    visits.push(await measureVisit(visit, shown));
  }
  return {
    scriptBytes: Math.max(...visits.map(({ scriptBytes }) => scriptBytes)),
    firstPaint: Math.min(...visits.map(({ firstPaint }) => firstPaint)),
    ready: Math.min(...visits.map(({ ready }) => ready)),
    interaction: shown.use && Math.min(...visits.map(({ interaction = Infinity }) => interaction)),
    violations: shown.isForeign ? [] : await listViolations(visit, shown),
    trouble: [...new Set(visits.flatMap(({ trouble }) => trouble))],
  };
}

function measureVisit(visit: Visit, shown: ShownPage): Promise<Omit<PageFigures, "violations">> {
  return visit.open(shown, { scheme: "light", window: "wide" }, async (page, load) => {
    const watched = watch(page);
    await watchEvents(page);
    const begun = performance.now();
    await load();
    const ready = performance.now() - begun;
    const firstPaint = await page.evaluate<number>(
      'performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Infinity',
    );
    const sizes = await Promise.all(watched.scripts);
    const scriptBytes = sizes.reduce((sum, size) => sum + size, 0);
    const { use } = shown;
    const interaction = use && (await measureEvents(page, () => use(page)));
    return { scriptBytes, firstPaint, ready, interaction, trouble: watched.trouble };
  });
}

/** Follows what a page loads and says from now on. */
function watch(page: Page) {
  const scripts: Promise<number>[] = [];
  const trouble: string[] = [];
  page.on("requestfinished", (request) => {
    if (request.resourceType() !== "script") return;
    const size = request.sizes().then(({ responseBodySize }) => responseBodySize);
    scripts.push(size);
    // One that came after the sizes were added up is asked of a page that may be closed by then.
    size.catch(() => undefined);
  });
  page.on("request", (request) => {
    const { hostname, protocol, origin } = new URL(request.url());
    if (protocol.startsWith("http") && hostname !== "127.0.0.1") trouble.push(`asks ${origin}`);
  });
  page.on("pageerror", (error) => trouble.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") trouble.push(message.text());
  });
  return { scripts, trouble };
}

async function listViolations(visit: Visit, shown: ShownPage): Promise<string[]> {
  const found: string[] = [];
  for (const scheme of SCHEMES) {
    for (const window of ["wide", "narrow"] as const) {
      const violations = await visit.open(shown, { scheme, window }, async (page, load) => {
        await load();
        await page.waitForLoadState("networkidle");
        return findViolations(page);
      });
      found.push(...violations.map((violation) => `${scheme}, ${window}: ${violation}`));
    }
  }
  return found;
}
