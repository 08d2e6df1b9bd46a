import { writeFile } from "node:fs/promises";
import { isDeepStrictEqual } from "node:util";
import { toCompactJson } from "./compact-json.js";
import { askDiagram, README, readmeExamples } from "./readme.js";
import { startSeededServer } from "./seeded-server.js";

/** Writes the answers in the README anew where the seed has changed them (`npm run fix:readme`). */
async function main(): Promise<void> {
  const server = await startSeededServer();
  let text = README;
  for (const { query, answer, diagram } of readmeExamples()) {
    const { body } = await server.query(query);
    if (body.errors) throw new Error(JSON.stringify(body.errors));
    const isSame = isDeepStrictEqual(body, JSON.parse(answer));
    if (!isSame) text = replaceAfter(text, query, "json", answer, `${toCompactJson(body)}\n`);
    if (diagram === undefined) continue;
    text = replaceAfter(text, query, "mermaid", diagram, await askDiagram(server, query));
  }
  await server.close();
  await writeFile("README.md", text);
}

/** Replaces the content of the first block of a language after a query. */
function replaceAfter(
  text: string,
  query: string,
  language: string,
  before: string,
  after: string,
): string {
  const block = `\`\`\`${language}\n${before}`;
  const place = text.indexOf(block, text.indexOf(query));
  const end = place + block.length;
  return `${text.slice(0, end - before.length)}${after}${text.slice(end)}`;
}

await main();
