import { mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page, Route } from "playwright-core";
import sharp from "sharp";
import { PAGES, type ShownPage } from "./pages.js";
import { SCHEMES, type View, type Visit, visitPages, WINDOWS, type WindowName } from "./visit.js";

const FOLDER = "docs/screenshots";

/** What is below is left out: the picture is to show a page, not all of it. */
const MOST_PIXELS_DOWN = 2_000;
/** The map of the whole graph is by far the largest. */
const MOST_BYTES = 200_000;

/** The server's address in every picture. */
const ORIGIN = "https://rolegraph.example";

/** The time in every picture, and the day on which the graph says that it was changed. */
const MOMENT = "2026-01-15T12:00:00.000Z";

/** `npm run screenshots`: takes every page in both themes, wide and narrow. */
async function main(): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  const names = PAGES.flatMap(listNames);
  await visitPages(async (visit) => {
    for (const shown of PAGES) await takePage(visit, shown);
  });
  for (const file of await readdir(FOLDER)) {
    if (!names.includes(file)) await rm(join(FOLDER, file));
  }
}

function listViews(): View[] {
  return (Object.keys(WINDOWS) as WindowName[]).flatMap((window) =>
    SCHEMES.map((scheme) => ({ window, scheme })),
  );
}

function listNames({ name }: ShownPage): string[] {
  return listViews().map(({ window, scheme }) => `${name}-${window}-${scheme}.png`);
}

async function takePage(visit: Visit, shown: ShownPage): Promise<void> {
  for (const view of listViews()) {
    const picture = await visit.open(shown, view, async (page, load) => {
      await page.clock.setFixedTime(MOMENT);
      await page.route(`${ORIGIN}/**`, (route) => answerAlike(route, visit.origin));
      await load(ORIGIN);
      await page.waitForLoadState("networkidle");
      const taken = await takePicture(page, view.window);
      // What the page still asks for is not waited for.
      await page.unrouteAll({ behavior: "ignoreErrors" });
      return taken;
    });
    const file = `${shown.name}-${view.window}-${view.scheme}.png`;
    const compressed = await compress(picture);
    if (compressed.length > MOST_BYTES) {
      throw new Error(`${file} has ${compressed.length} bytes, more than ${MOST_BYTES}.`);
    }
    await writeFile(join(FOLDER, file), compressed);
    console.log(`${file}: ${Math.round(compressed.length / 1_000)} kB`);
  }
}

/** Answers from the server, but for its address and the moment at which its seed was loaded. */
async function answerAlike(route: Route, server: string): Promise<void> {
  const address = route.request().url();
  const response = await route.fetch({ url: address.replace(ORIGIN, server) });
  if (!address.endsWith("/graphql")) return route.fulfill({ response });
  const text = await response.text();
  const body = text.replaceAll(/"updatedAt":"[^"]*"/gu, `"updatedAt":"${MOMENT}"`);
  return route.fulfill({ response, body });
}

async function takePicture(page: Page, window: WindowName): Promise<Buffer> {
  const { width } = WINDOWS[window];
  const whole = await page.evaluate<number>("document.documentElement.scrollHeight");
  const height = Math.min(whole, MOST_PIXELS_DOWN);
  return page.screenshot({
    fullPage: true,
    clip: { x: 0, y: 0, width, height },
    animations: "disabled",
    caret: "hide",
  });
}

/** As few colours as do not show. */
function compress(picture: Buffer): Promise<Buffer> {
  return sharp(picture)
    .png({ palette: true, colours: 128, effort: 10, compressionLevel: 9 })
    .toBuffer();
}

await main();
