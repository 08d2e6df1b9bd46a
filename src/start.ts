import { loadWithCodeCache } from "./lib/code-cache.js";
import { keepTick } from "./lib/keep-tick.js";

// What the built program starts with (docs/decisions/0019-compiled-code.md). The build sets the variable.
keepTick();
const isWriting = process.env.WRITE_CODE_CACHE === "true";
const cache = loadWithCodeCache(isWriting);
if (isWriting) process.once("exit", cache.write);
void import("./main.js");
