import { type Browser, chromium } from "playwright-core";

/** Where Chromium is, as Debian installs it. */
export const CHROMIUM = process.env.CHROMIUM_PATH || "/usr/bin/chromium";

/** What to do where it is not there. */
export const CHROMIUM_MISSING = `There is no browser at ${CHROMIUM}; run apt-get install chromium, or name one in CHROMIUM_PATH.`;

/** The graphics card is left out, so that pages are drawn by software everywhere. */
const ARGUMENTS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--no-first-run",
];

/** Starts a Chromium without a window. */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: CHROMIUM, args: ARGUMENTS });
}
