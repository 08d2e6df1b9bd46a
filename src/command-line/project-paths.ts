import { fileURLToPath } from "node:url";

/** Files that come with the project; the same places from `src/` and from `dist/`. */
export const PROJECT_SEED = fileURLToPath(new URL("../../seed/", import.meta.url));
export const PRINTED_SCHEMA = fileURLToPath(
  new URL("../../schema/schema.graphql", import.meta.url),
);
