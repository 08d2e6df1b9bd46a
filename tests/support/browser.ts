import { existsSync } from "node:fs";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, onTestFinished } from "vitest";
import { CHROMIUM, CHROMIUM_MISSING, launchChromium } from "./chromium.js";

const PAGES = "dist/explorer/index.html";

/** Shorter than a test's own time, so that a failure names what did not come. */
const TIMEOUT_MS = 15_000;

/** A page under test with everything that went wrong in it so far. */
export interface WatchedPage {
  readonly page: Page;
  /** Errors of the console (breaches of the page's policy are among them) and uncaught ones. */
  readonly errors: string[];
  /** Addresses that were asked for outside of the server under test. */
  readonly foreignRequests: string[];
}

export interface BrowserUnderTest {
  /** Opens an address in a profile of its own, which is gone when the running test is finished. */
  open(address: string, options?: BrowserContextOptions): Promise<WatchedPage>;
}

/**
 * A suite in a real Chromium, started once for it. Without one the suite is skipped, aloud, or
 * fails where CI=true; it fails when the pages are not built.
 */
export function describeInBrowser(name: string, suite: (browser: BrowserUnderTest) => void): void {
  describe.skipIf(isBrowserMissing(name))(name, () => {
    let browser: Browser;
    suite({ open: (address, options = {}) => openPage(browser, address, options) });
    beforeAll(async () => {
      expectBuiltPages();
      browser = await launchChromium();
    });
    // Registered last, it runs first: a server waits for the connections that a browser keeps open.
    afterAll(() => browser.close());
  });
}

function isBrowserMissing(suite: string): boolean {
  if (existsSync(CHROMIUM)) return false;
  if (process.env.CI === "true") throw new Error(CHROMIUM_MISSING);
  process.stderr.write(`SKIPPED: ${suite}. ${CHROMIUM_MISSING}\n`);
  return true;
}

function expectBuiltPages(): void {
  if (existsSync(PAGES)) return;
  throw new Error(`Expected the built web pages, found no ${PAGES}; run npm run build:pages.`);
}

async function openPage(
  browser: Browser,
  address: string,
  options: BrowserContextOptions,
): Promise<WatchedPage> {
  const context = await browser.newContext(options);
  onTestFinished(() => context.close());
  context.setDefaultTimeout(TIMEOUT_MS);
  const page = await context.newPage();
  const errors: string[] = [];
  const foreignRequests: string[] = [];
  const { origin } = new URL(address);
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  context.on("request", (request) => {
    if (!isOwn(request.url(), origin)) foreignRequests.push(request.url());
  });
  await page.goto(address);
  return { page, errors, foreignRequests };
}

/** Tells whether an element's background is nearer to black than to white, by its red alone. */
export async function isDark(page: Page, selector: string): Promise<boolean> {
  const color = await page.evaluate<string>(
    `getComputedStyle(document.querySelector("${selector}")).backgroundColor`,
  );
  const [red] = color.match(/\d+/gu) ?? [];
  if (red === undefined) throw new Error(`Expected a colour of ${selector}, got ${color}.`);
  return Number(red) < 128;
}

/** A data address holds its content and asks nobody. */
function isOwn(address: string, origin: string): boolean {
  return address.startsWith("data:") || new URL(address).origin === origin;
}
