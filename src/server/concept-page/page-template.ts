import { existsSync, readFileSync } from "node:fs";
import type { FastifyReply, FastifyRequest } from "fastify";
import { escapeXml } from "../../lib/drawn-text/escape-xml.js";
import { projectFile } from "../../lib/project-file.js";
import { Answer } from "../graphql/answer.js";
import { sendAnswer } from "../graphql/send-answer.js";
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
  /** What the head tells search engines; absent where there is nothing to tell them. */
  readonly head?: Html;
  /** The relative address of the start page; absent one level below it. */
  readonly home?: string;
}

/** Sends a page; one that is there with an entity tag, and with 304 to those who have it already. */
export type SendPage = (
  request: FastifyRequest,
  reply: FastifyReply,
  page: Page,
) => FastifyReply | Promise<FastifyReply>;

const HEADERS = {
  "content-security-policy": CONTENT_SECURITY_POLICY,
  "cache-control": "no-cache",
};

/** Reads the template; undefined where the pages are not built. */
export function openTemplate(): SendPage | undefined {
  if (!existsSync(TEMPLATE)) return undefined;
  const template = readFileSync(TEMPLATE, "utf8");
  return (request, reply, page) => {
    const text = fill(template, page);
    reply.code(page.status).headers(HEADERS);
    if (page.status === 200) return sendAnswer(request, reply, new Answer(text), "text/html");
    return reply.type("text/html; charset=utf-8").send(text);
  };
}

function fill(template: string, { title, description, content, head, home }: Page): string {
  const values: Readonly<Record<string, string>> = {
    title: escapeXml(title),
    description: escapeXml(description),
    content: content.text,
    head: head?.text ?? "",
  };
  // Before anything is put in, so that only the template's own addresses change.
  const placed = home === undefined ? template : template.replaceAll('="../', `="${home}`);
  return placed.replace(/\[\[(\w+)\]\]/gu, (_match, name: string) => values[name] ?? "");
}
