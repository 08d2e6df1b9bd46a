import { existsSync, readFileSync } from "node:fs";
import type { FastifyReply } from "fastify";
import { escapeXml } from "../../lib/drawn-text/escape-xml.js";
import { projectFile } from "../../lib/project-file.js";
import type { Html } from "./html.js";

/** The built page, whose `[[names]]` are filled in each time. */
const TEMPLATE = projectFile("dist/explorer/concept-page/index.html");

const CONTENT_SECURITY_POLICY =
  "default-src 'self'; style-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

/** What is written into the template. */
export interface Page {
  readonly status: number;
  readonly title: string;
  readonly description: string;
  readonly content: Html;
  /** For search engines; empty where there is nothing to tell them. */
  readonly data: string;
}

/** Sends a page. */
export type SendPage = (reply: FastifyReply, page: Page) => FastifyReply;

/** Reads the template; undefined where the pages are not built. */
export function openTemplate(): SendPage | undefined {
  if (!existsSync(TEMPLATE)) return undefined;
  const template = readFileSync(TEMPLATE, "utf8");
  return (reply, page) =>
    reply
      .code(page.status)
      .headers({
        "content-security-policy": CONTENT_SECURITY_POLICY,
        "cache-control": "no-cache",
      })
      .type("text/html; charset=utf-8")
      .send(fill(template, page));
}

function fill(template: string, { title, description, content, data }: Page): string {
  const values: Readonly<Record<string, string>> = {
    title: escapeXml(title),
    description: escapeXml(description),
    content: content.text,
    data,
  };
  return template.replace(/\[\[(\w+)\]\]/gu, (_match, name: string) => values[name] ?? "");
}
