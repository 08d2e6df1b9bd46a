import { readdirSync, readFileSync } from "node:fs";
import { Kind, parse } from "graphql";

const FOLDER = "src/explorer/playground/examples";

export interface ExampleQuery {
  /** Its file, e.g. `redis.graphql`. */
  readonly file: string;
  readonly query: string;
  /** The name of its only operation, which is the title of its tab. */
  readonly operation: string;
}

/** The queries that the playground opens with, by file name. */
export const EXAMPLE_QUERIES: readonly ExampleQuery[] = readdirSync(FOLDER)
  .sort()
  .map((file) => {
    const query = readFileSync(`${FOLDER}/${file}`, "utf8");
    return { file, query, operation: findOperation(query) };
  });

function findOperation(query: string): string {
  const names = parse(query).definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION ? (definition.name?.value ?? "") : [],
  );
  if (names.length !== 1) throw new Error(`Expected one operation, got ${names.length}.`);
  return names.join();
}
