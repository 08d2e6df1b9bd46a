import { fileURLToPath } from "node:url";

/** The sources of the web pages. */
export const EXPLORER = fileURLToPath(new URL("../../src/explorer/", import.meta.url));

/** Where they are built. */
export const BUILT_PAGES = fileURLToPath(new URL("../../dist/explorer/", import.meta.url));
