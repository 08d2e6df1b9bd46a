import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { defineConfig, type Plugin } from "vite";
import { PAGE_TEXTS, QUESTIONS } from "./src/explorer/start-page/texts.js";

const EXPLORER = fileURLToPath(new URL("./src/explorer/", import.meta.url));
const BUILT = fileURLToPath(new URL("./dist/explorer/", import.meta.url));

export default defineConfig({
  root: EXPLORER,
  // Relative addresses, so that the pages also work below a path behind a proxy.
  base: "./",
  plugins: [fillTexts(), compressFiles()],
  worker: { format: "es" },
  build: {
    outDir: BUILT,
    emptyOutDir: true,
    modulePreload: { polyfill: false },
    // GraphiQL's editor is one large file, loaded by the playground only.
    chunkSizeWarningLimit: 5_000,
    rolldownOptions: {
      input: {
        start: `${EXPLORER}index.html`,
        playground: `${EXPLORER}playground/index.html`,
      },
      // React's "use client" marks mean nothing in a page, and there are hundreds of them.
      checks: { moduleLevelDirective: false },
    },
  },
  // `npx vite` serves the pages while they are worked on, with the API of `npm run dev`.
  server: { host: "127.0.0.1", proxy: { "/graphql": "http://127.0.0.1:4000" } },
});

/** Writes the start page's texts into it; fails on a name that has no text. */
function fillTexts(): Plugin {
  const texts: Readonly<Record<string, string>> = PAGE_TEXTS;
  const fill = (name: string) => {
    if (name === "questions") return QUESTIONS.map(toListItem).join("\n");
    const text = texts[name];
    if (text === undefined) {
      throw new Error(`index.html asks for the text "${name}", which texts.ts does not have.`);
    }
    return escapeHtml(text);
  };
  return {
    name: "rolegraph-texts",
    transformIndexHtml: {
      order: "pre",
      handler: (html) => html.replace(/\{\{(\w+)\}\}/gu, (_match, name: string) => fill(name)),
    },
  };
}

function toListItem({ example, text }: (typeof QUESTIONS)[number]): string {
  const query = readFileSync(`${EXPLORER}playground/examples/${example}.graphql`, "utf8");
  const address = `./playground/?${new URLSearchParams({ query }).toString()}`;
  return `<li><a href="${escapeHtml(address)}">${escapeHtml(text)}</a></li>`;
}

function escapeHtml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

/** Lays a compressed twin beside each file, which the server sends to whoever takes it. */
function compressFiles(): Plugin {
  return {
    name: "rolegraph-compress",
    apply: "build",
    closeBundle() {
      for (const entry of readdirSync(BUILT, { recursive: true, withFileTypes: true })) {
        if (!entry.isFile()) continue;
        const path = join(entry.parentPath, entry.name);
        writeFileSync(`${path}.gz`, gzipSync(readFileSync(path), { level: 9 }));
      }
    },
  };
}
