import { fileURLToPath } from "node:url";
import standaloneCode from "ajv/dist/standalone/index.js";
import type { Plugin } from "vite";
import { compileWith, createCompiler } from "../../src/import/seed/shape/compile-schema.js";

const COMPILER = fileURLToPath(
  new URL("../../src/import/seed/shape/compile-schema.ts", import.meta.url),
);

/** Puts the compiled schema of the seed in the place of what compiles it at each load. */
export function compileSeedSchema(): Plugin {
  return {
    name: "rolegraph-compiled-seed-schema",
    load: (id) => (id === COMPILER ? writeCompiledSchema() : null),
  };
}

/** Writes a module like the one that it stands for. */
function writeCompiledSchema(): string {
  const compiler = createCompiler({ source: true, esm: true });
  const code = standaloneCode.default(compiler, compileWith(compiler));
  return `${code}\nexport const compileSchema = () => validate;`;
}
