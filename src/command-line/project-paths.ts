import { projectFile } from "../lib/project-file.js";

/** Files that come with the project. */
export const PROJECT_SEED = projectFile("seed/");
export const PRINTED_SCHEMA = projectFile("schema/schema.graphql");
