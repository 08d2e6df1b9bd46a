import { rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig, type Plugin } from "vite";
import { compileSeedSchema } from "./scripts/vite/compile-seed-schema.js";
import { prepareProjectSeed } from "./scripts/vite/prepare-seed.js";

const SOURCE = fileURLToPath(new URL("./src/", import.meta.url));
const SEED = fileURLToPath(new URL("./seed/", import.meta.url));
const BUILT = fileURLToPath(new URL("./dist/", import.meta.url));

/**
 * Joins the program and all it needs into a few files: Node takes longer to find and read hundreds of
 * small ones than to run them (docs/decisions/0010-bundled-server.md).
 */
export default defineConfig({
  plugins: [removeOldChunks(), compileSeedSchema(), prepareProjectSeed(SEED)],
  build: {
    ssr: true,
    outDir: BUILT,
    // The pages are built into the same folder.
    emptyOutDir: false,
    target: "node20",
    // Names stay in stack traces; places are found with `node --enable-source-maps`.
    sourcemap: true,
    minify: false,
    rolldownOptions: {
      input: {
        main: `${SOURCE}main.ts`,
        // A thread is started from a file of its own (src/lib/threads/start-thread.ts).
        "server/highs-worker": `${SOURCE}solver/highs-worker.ts`,
        "server/layout-worker": `${SOURCE}map-layout/layout-worker.ts`,
      },
      // A native module, one that type-graphql asks for only where validation is on, and the solver,
      // which finds its WebAssembly beside itself.
      external: ["@photostructure/sqlite", "class-validator", "highs"],
      output: {
        entryFileNames: "[name].js",
        chunkFileNames: "server/[name].js",
        // Node reads every character at each start.
        minify: { compress: false, mangle: false, codegen: { removeWhitespace: true } },
      },
    },
  },
  ssr: { noExternal: true },
});

function removeOldChunks(): Plugin {
  return {
    name: "rolegraph-remove-old-chunks",
    buildStart: () => rmSync(`${BUILT}server`, { recursive: true, force: true }),
  };
}
