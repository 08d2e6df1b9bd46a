import { readFileSync } from "node:fs";
import { defineConfig, type Plugin } from "vite";
import { compressFiles } from "./scripts/vite/compress-files.js";
import { BUILT_PAGES, EXPLORER } from "./scripts/vite/explorer-folders.js";
import { COMPARE_HTML_TEXTS } from "./src/explorer/compare-page/texts.js";
import { EMBED_HTML_TEXTS } from "./src/explorer/embed-page/texts.js";
import { GRAPH_HTML_TEXTS } from "./src/explorer/graph-view/texts.js";
import { PLANNER_HTML_TEXTS } from "./src/explorer/planner/texts.js";
import { PAGE_TEXTS, QUESTIONS } from "./src/explorer/start-page/texts.js";

export default defineConfig({
  root: EXPLORER,
  // Relative addresses, so that the pages also work below a path behind a proxy.
  base: "./",
  plugins: [fillTexts(), compressFiles(BUILT_PAGES)],
  worker: { format: "es" },
  build: {
    outDir: BUILT_PAGES,
    emptyOutDir: true,
    modulePreload: { polyfill: false },
    // GraphiQL's editor is one large file, loaded by the playground only.
    chunkSizeWarningLimit: 5_000,
    rolldownOptions: {
      input: {
        start: `${EXPLORER}index.html`,
        concept: `${EXPLORER}concept-page/index.html`,
        compare: `${EXPLORER}compare/index.html`,
        planner: `${EXPLORER}planner/index.html`,
        embed: `${EXPLORER}embed/index.html`,
        graph: `${EXPLORER}graph/index.html`,
        playground: `${EXPLORER}playground/index.html`,
      },
      // React's "use client" marks mean nothing in a page, and there are hundreds of them.
      checks: { moduleLevelDirective: false },
    },
  },
  // `npx vite` serves the pages while they are worked on, with the API of `npm run dev`.
  server: {
    host: "127.0.0.1",
    proxy: {
      "/graphql": "http://127.0.0.1:4000",
      "/embed/path": "http://127.0.0.1:4000",
      "/embed/rolegraph.js": "http://127.0.0.1:4000",
    },
  },
});

/** Writes texts into the pages; fails on a name that has no text. */
function fillTexts(): Plugin {
  const texts: Readonly<Record<string, string>> = {
    ...PAGE_TEXTS,
    ...COMPARE_HTML_TEXTS,
    ...EMBED_HTML_TEXTS,
    ...GRAPH_HTML_TEXTS,
    ...PLANNER_HTML_TEXTS,
  };
  const fill = (name: string) => {
    if (name === "questions") return QUESTIONS.map(toListItem).join("\n");
    const text = texts[name];
    if (text === undefined) {
      throw new Error(`A page asks for the text "${name}", which texts.ts does not have.`);
    }
    return escapeHtml(text);
  };
  return {
    name: "rolegraph-texts",
    transformIndexHtml: {
      order: "pre",
      handler: (html) => html.replace(/\{\{(\w+)\}\}/gu, (_match, name: string) => fill(name)),
    },
  };
}

function toListItem({ example, text }: (typeof QUESTIONS)[number]): string {
  const query = readFileSync(`${EXPLORER}playground/examples/${example}.graphql`, "utf8");
  const address = `./playground/?${new URLSearchParams({ query }).toString()}`;
  return `<li><a href="${escapeHtml(address)}">${escapeHtml(text)}</a></li>`;
}

function escapeHtml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
