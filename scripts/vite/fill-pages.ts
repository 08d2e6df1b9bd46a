import { readFileSync } from "node:fs";
import type { Plugin } from "vite";
import { FRAME_TEXTS, HTML_TEXTS } from "../../src/texts.js";
import { escapeHtml } from "./escape-html.js";
import { EXPLORER } from "./explorer-folders.js";
import { START_PAGE_PARTS } from "./start-page-parts.js";

/** Names that stand for markup, which may hold names in its turn. */
const PARTS = ["head", "header", "finder", "themes", "footer"] as const;

/** The pages that all others link to, each with the file that is served there. */
const LINKS = [
  { name: "plan", file: "/planner/index.html" },
  { name: "compare", file: "/compare/index.html" },
  { name: "graph", file: "/graph/index.html" },
  { name: "embed", file: "/embed/index.html" },
  { name: "playground", file: "/playground/index.html" },
] as const;

/** Texts by page and name, as in `{{compare.title}}`. */
const TEXTS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  frame: FRAME_TEXTS,
  ...HTML_TEXTS,
};

/**
 * Writes the frame that all pages share and their texts into them, for each `{{name}}`; fails on a name
 * that stands for nothing.
 */
export function fillPages(): Plugin {
  return {
    name: "rolegraph-fill-pages",
    transformIndexHtml: { order: "pre", handler: (html, { path }) => fill(html, path) },
  };
}

function fill(html: string, path: string): string {
  return html.replace(/\{\{([\w.]+)\}\}/gu, (_match, name: string) => write(name, path));
}

function write(name: string, path: string): string {
  const isStart = path === "/index.html";
  if (name === "home") return isStart ? "./" : "../";
  const part = START_PAGE_PARTS[name];
  if (part) return part();
  // The start page has a place of its own for the search.
  if (name === "finderBesideStart") return isStart ? "" : write("finder", path);
  if (name === "links") return LINKS.map((link) => toLink(link, path)).join("");
  if (PARTS.some((part) => part === name)) {
    return fill(readFileSync(`${EXPLORER}frame/${name}.html`, "utf8").trimEnd(), path);
  }
  return escapeHtml(findText(name, path));
}

function toLink({ name, file }: (typeof LINKS)[number], path: string): string {
  const current = path === file ? ' aria-current="page"' : "";
  return `<a href="${write("home", path)}${name}/"${current}>${escapeHtml(FRAME_TEXTS[name])}</a>`;
}

function findText(name: string, path: string): string {
  const [page = "", part = ""] = name.split(".");
  const text = TEXTS[page]?.[part];
  if (text !== undefined) return text;
  throw new Error(`${path} asks for the text "${name}", which src/texts.ts does not have.`);
}
