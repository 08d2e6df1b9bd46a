import { rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig, type Plugin } from "vite";

const SOURCE = fileURLToPath(new URL("./src/main.ts", import.meta.url));
const BUILT = fileURLToPath(new URL("./dist/", import.meta.url));

/**
 * Joins the program and all it needs into a few files: Node takes longer to find and read hundreds of
 * small ones than to run them (docs/decisions/0010-bundled-server.md).
 */
export default defineConfig({
  plugins: [removeOldChunks()],
  build: {
    ssr: SOURCE,
    outDir: BUILT,
    // The pages are built into the same folder.
    emptyOutDir: false,
    target: "node20",
    // Names in stack traces are worth more than bytes that never travel.
    minify: false,
    rolldownOptions: {
      // A native module, and one that type-graphql asks for only where validation is on.
      external: ["@photostructure/sqlite", "class-validator"],
      output: { entryFileNames: "[name].js", chunkFileNames: "server/[name].js" },
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
