import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { startBuiltServer } from "../bench/server/built-server.js";
import { CHROMIUM, CHROMIUM_MISSING, launchChromium } from "../support/chromium.js";
import type { ShownPage } from "./pages.js";

/** In which colours a page is looked at. */
export const SCHEMES = ["light", "dark"] as const;
export type Scheme = (typeof SCHEMES)[number];

/** How wide a page is looked at, in pixels, with the height of the window. */
export const WINDOWS = {
  wide: { width: 1280, height: 800 },
  narrow: { width: 390, height: 844 },
} as const;
export type WindowName = keyof typeof WINDOWS;

/** What a page is looked at with. */
export interface View {
  readonly scheme: Scheme;
  readonly window: WindowName;
}

/** Opens pages of the built server over the project's seed. */
export interface Visit {
  /** Where the server is. */
  readonly origin: string;
  /** Opens a profile of its own for the function, which is gone afterwards. */
  open<Result>(shown: ShownPage, view: View, use: UsePage<Result>): Promise<Result>;
}

/**
 * Gets an empty page, and what loads it until it has shown what it is for, from the server or from an
 * origin that the function has set up in its place.
 */
export type UsePage<Result> = (
  page: Page,
  load: (origin?: string) => Promise<void>,
) => Promise<Result>;

const TIMEOUT_MS = 20_000;

/** Starts the built server and Chromium, and stops both when the function is done. */
export async function visitPages(use: (visit: Visit) => Promise<void>): Promise<void> {
  if (!existsSync(CHROMIUM)) throw new Error(CHROMIUM_MISSING);
  const folder = await mkdtemp(join(tmpdir(), "rolegraph-pages-"));
  const server = await startBuiltServer({ STORE_URL: `embedded:${join(folder, "graph.db")}` });
  const browser = await launchChromium();
  try {
    await use({
      origin: server.url,
      open: (...parameters) => openPage(browser, server.url, ...parameters),
    });
  } finally {
    await browser.close();
    await server.stop();
    await rm(folder, { recursive: true });
  }
}

async function openPage<Result>(
  browser: Browser,
  server: string,
  shown: ShownPage,
  { scheme, window }: View,
  use: UsePage<Result>,
): Promise<Result> {
  const context = await browser.newContext({
    colorScheme: scheme,
    viewport: WINDOWS[window],
    reducedMotion: "reduce",
    locale: "en-GB",
    timezoneId: "UTC",
  });
  try {
    context.setDefaultTimeout(TIMEOUT_MS);
    const page = await context.newPage();
    const load = async (origin = server) => {
      await page.goto(new URL(shown.path, origin).href);
      await shown.ready(page).first().waitFor();
    };
    return await use(page, load);
  } finally {
    await context.close();
  }
}
