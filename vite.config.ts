import { defineConfig } from "vite";
import { compressFiles } from "./scripts/vite/compress-files.js";
import { BUILT_PAGES, EXPLORER } from "./scripts/vite/explorer-folders.js";
import { fillPages } from "./scripts/vite/fill-pages.js";
import { themeScript } from "./scripts/vite/theme-script.js";

export default defineConfig({
  root: EXPLORER,
  // Relative addresses, so that the pages also work below a path behind a proxy.
  base: "./",
  plugins: [fillPages(), themeScript(), compressFiles(BUILT_PAGES)],
  worker: { format: "es" },
  build: {
    outDir: BUILT_PAGES,
    emptyOutDir: true,
    modulePreload: { polyfill: false },
    // Pages of concepts take no images out of their own text.
    assetsInlineLimit: (file) => (file.endsWith("icon.svg") ? false : undefined),
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
