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
  plugins: [removeOldChunks(), writeProgram(), compileSeedSchema(), prepareProjectSeed(SEED)],
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
        start: `${SOURCE}start.ts`,
        // A thread is started from a file of its own (src/lib/threads/start-thread.ts).
        "highs-worker": `${SOURCE}solver/highs-worker.ts`,
        "layout-worker": `${SOURCE}map-layout/layout-worker.ts`,
      },
      // A native module, one that type-graphql asks for only where validation is on, and the solver,
      // which finds its WebAssembly beside itself. Those behind it are named by Fastify and never loaded.
      external: [
        "@photostructure/sqlite",
        "class-validator",
        "highs",
        "ajv",
        "ajv-formats",
        "@fastify/ajv-compiler",
        "@fastify/fast-json-stringify-compiler",
        "fast-json-stringify",
        "light-my-request",
      ],
      output: {
        // Only code of this form can be compiled beforehand (docs/decisions/0019-compiled-code.md).
        format: "cjs",
        entryFileNames: "server/[name].cjs",
        chunkFileNames: "server/[name].cjs",
        // Node reads every character at each start.
        minify: { compress: false, mangle: false, codegen: { removeWhitespace: true } },
      },
    },
  },
  ssr: { noExternal: true },
});

/** Writes what is run under the program's name: a module like those of the sources. */
function writeProgram(): Plugin {
  const source = '#!/usr/bin/env node\nimport "./server/start.cjs";\n';
  return {
    name: "rolegraph-write-program",
    generateBundle() {
      this.emitFile({ type: "asset", fileName: "main.js", source });
    },
  };
}

function removeOldChunks(): Plugin {
  return {
    name: "rolegraph-remove-old-chunks",
    buildStart: () => rmSync(`${BUILT}server`, { recursive: true, force: true }),
  };
}
