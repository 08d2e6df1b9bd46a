import { projectFile } from "../../../lib/project-file.js";

/** What the files of a seed are held against. */
export const SCHEMA_FILE = projectFile("schema/seed.schema.json");
