import { readFile, writeFile } from "node:fs/promises";
import { printSchema } from "graphql";
import { buildGraphSchema } from "../graphql/build-schema.js";
import type { Output } from "./output.js";
import { PRINTED_SCHEMA } from "./project-paths.js";

/** What to do with the printed schema. */
export type SchemaMode = "print" | "check" | "write";

/** Prints the schema, writes it to its file, or compares the file with it; false when they differ. */
export async function schemaCommand(mode: SchemaMode, output: Output): Promise<boolean> {
  const schema = `${printSchema(buildGraphSchema())}\n`;
  if (mode === "print") output.print(schema.trimEnd());
  if (mode === "write") await writeFile(PRINTED_SCHEMA, schema);
  if (mode !== "check") return true;
  const printed = await readFile(PRINTED_SCHEMA, "utf8").catch(() => "");
  if (printed === schema) return true;
  output.note(
    "schema/schema.graphql is not what the code says; run npm run fix:schema and read its diff.",
  );
  return false;
}
