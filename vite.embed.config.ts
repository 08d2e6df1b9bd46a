import { defineConfig } from "vite";
import { compressFiles } from "./scripts/vite/compress-files.js";
import { BUILT_PAGES, EXPLORER } from "./scripts/vite/explorer-folders.js";

const BUILT = `${BUILT_PAGES}embed/`;

/**
 * Builds the elements for other sites as one script at an address that never changes, so that it may ask
 * for no second file.
 */
export default defineConfig({
  root: EXPLORER,
  plugins: [compressFiles(BUILT)],
  build: {
    outDir: BUILT,
    // The example page is built into the same folder, before.
    emptyOutDir: false,
    // Styles are in the script, and nothing is loaded ahead.
    cssCodeSplit: false,
    modulePreload: false,
    rolldownOptions: {
      input: `${EXPLORER}embed/rolegraph.ts`,
      output: { entryFileNames: "rolegraph.js", codeSplitting: false },
    },
  },
});
