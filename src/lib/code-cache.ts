import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname } from "node:path";
import { constants, Script } from "node:vm";

/** What Node wraps around a CommonJS module, in one line, so that lines keep their numbers. */
const HEAD = "(function (exports, require, module, __filename, __dirname) { ";
const TAIL = "\n})";

type ModuleFunction = (
  exports: unknown,
  require: NodeJS.Require,
  module: NodeModule,
  file: string,
  folder: string,
) => void;

/** Compiled code of the modules that were loaded. */
export interface CodeCache {
  /**
   * Writes what was compiled beside each module that had nothing to use there: FILE.cache. At the end of
   * a run it holds the functions that the run called, too.
   */
  readonly write: () => void;
}

/**
 * From now on modules that end with .cjs are loaded with the code that was compiled from them before, where it
 * lies beside them. V8 refuses code of another version of itself, or that is damaged, and compiles anew; it does
 * not compare texts, so that whoever writes a module must remove what was compiled from it. Does nothing
 * where Node is to map places in stack traces to sources, which it does only for modules that it loads itself.
 *
 * @param isKept whether code that can be written afterwards is kept in memory until then
 */
export function loadWithCodeCache(isKept: boolean): CodeCache {
  const { extensions } = createRequire(import.meta.url);
  const compiled = new Map<string, Script>();
  const load = extensions[".js"];
  extensions[".cjs"] = (module, file) => {
    const cachedData = readIfThere(toCacheFile(file));
    if (process.sourceMapsEnabled || !(cachedData || isKept)) {
      load(module, file);
      return;
    }
    const script = compile(file, cachedData);
    if (isKept && (!cachedData || script.cachedDataRejected)) compiled.set(file, script);
    run(script, module, file);
  };
  return {
    write: () => {
      for (const [file, script] of compiled) {
        writeFileSync(toCacheFile(file), script.createCachedData());
      }
    },
  };
}

function toCacheFile(file: string): string {
  return `${file}.cache`;
}

function readIfThere(file: string): Buffer | undefined {
  return existsSync(file) ? readFileSync(file) : undefined;
}

function compile(file: string, cachedData: Buffer | undefined): Script {
  return new Script(HEAD + readFileSync(file, "utf8") + TAIL, {
    filename: file,
    columnOffset: -HEAD.length,
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
    ...(cachedData && { cachedData }),
  });
}

function run(script: Script, module: NodeModule, file: string): void {
  const call = script.runInThisContext() as ModuleFunction;
  call.call(module.exports, module.exports, createRequire(file), module, file, dirname(file));
}
