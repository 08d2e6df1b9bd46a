import { createRequire } from "node:module";
import { loadWithCodeCache } from "../../../src/lib/code-cache.js";

// `node --import tsx load-module.ts FILE true|false`: loads a module, calls what it exports, prints what it gives.
// tsx maps places in stack traces for itself, which is no wish of who starts this.
process.setSourceMapsEnabled(process.execArgv.includes("--enable-source-maps"));
const [, , file = "", isKept] = process.argv;
const cache = loadWithCodeCache(isKept === "true");
const call = createRequire(import.meta.url)(file) as () => unknown;
process.stdout.write(JSON.stringify(call()));
cache.write();
