import { readFileSync } from "node:fs";
import type { TestServer } from "./test-server.js";

/** The README's text. */
export const README = readFileSync("README.md", "utf8");

/** A query of the README with what stands under it. */
export interface ReadmeExample {
  readonly query: string;
  /** JSON. */
  readonly answer: string;
  /** The plan that the query asks for, in Mermaid; undefined where none is shown. */
  readonly diagram: string | undefined;
}

const QUERY = /^```graphql\n(?<query>.*?)^```(?<below>.*?)(?=^```graphql|(?![\s\S]))/gmsu;

/** The README's queries, each with the answer and the diagram that follow it. */
export function readmeExamples(): ReadmeExample[] {
  return [...README.matchAll(QUERY)].map(({ groups: { query = "", below = "" } = {} }) => ({
    query,
    answer: findBlock(below, "json") ?? "",
    diagram: findBlock(below, "mermaid"),
  }));
}

function findBlock(text: string, language: string): string | undefined {
  return new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, "msu").exec(text)?.[1];
}

/** Asks for the diagram of the plan that a query asks for. */
export async function askDiagram(server: TestServer, query: string): Promise<string> {
  const { body } = await server.query(query.replace("totalHours", "diagram"));
  return body.data.learningPath.diagram;
}
