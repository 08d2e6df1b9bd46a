// Runs a thread from its source, named by its path; the loaders of the main thread do not reach into it.
import { pathToFileURL } from "node:url";
import { register } from "tsx/esm/api";

register();
await import(pathToFileURL(process.argv[2]).href);
