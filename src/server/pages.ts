import { existsSync } from "node:fs";
import fastifyHelmet from "@fastify/helmet";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance } from "fastify";
import { projectFile } from "../lib/project-file.js";
import type { AskGraph } from "./graphql/ask-graph.js";
import { addPlannerPage } from "./planner-page.js";

/** The built web pages. */
const PAGES = projectFile("dist/explorer/");

/**
 * What the pages may load: their own files only. GraphiQL's editor writes styles into the page and
 * has its fonts inside of them.
 */
const CONTENT_SECURITY_POLICY = {
  useDefaults: false,
  directives: {
    defaultSrc: ["'self'"],
    styleSrc: ["'self'", "'unsafe-inline'"],
    fontSrc: ["'self'", "data:"],
    imgSrc: ["'self'", "data:"],
    workerSrc: ["'self'"],
    objectSrc: ["'none'"],
    baseUri: ["'none'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
  },
};

/** Files whose name holds a hash of their content never change. */
const HASHED = /\/assets\/[^/]+$/u;

/** The script that pages of other sites use, at an address that never changes. */
const EMBED = /\/embed\/rolegraph\.js(?:\.gz)?$/u;

const CACHE_CONTROL = {
  hashed: "public, max-age=31536000, immutable",
  embed: "public, max-age=3600, stale-while-revalidate=86400",
  other: "no-cache",
};

/**
 * Serves the start page at `/`, the planner at `/plan/<role>` and the playground at `/playground/`; compressed where the build has
 * laid a compressed twin beside a file.
 */
export async function addPages(server: FastifyInstance, askGraph: AskGraph): Promise<void> {
  if (!existsSync(PAGES)) {
    server.log.warn("The web pages are not built; run npm run build.");
    return;
  }
  await server.register(async (pages) => {
    pages.addHook("onSend", async (_request, reply) => {
      // What is not there has said by itself what its answer depends on.
      if (reply.statusCode !== 404) reply.header("vary", "Origin, Accept-Encoding");
    });
    pages.addHook("onRequest", (_request, reply, proceed) => {
      // What answers say, for which pages have words of their own.
      reply.removeHeader("content-security-policy");
      proceed();
    });
    await pages.register(fastifyHelmet, { contentSecurityPolicy: CONTENT_SECURITY_POLICY });
    addPlannerPage(pages, PAGES, askGraph);
    await pages.register(fastifyStatic, {
      root: PAGES,
      // A list, for the look-up of compressed files goes through it item by item.
      index: ["index.html"],
      redirect: true,
      preCompressed: true,
      cacheControl: false,
      setHeaders: (response, path) => {
        const isEmbed = EMBED.test(path);
        const kind = HASHED.test(path) ? "hashed" : isEmbed ? "embed" : "other";
        response.setHeader("cache-control", CACHE_CONTROL[kind]);
        if (!isEmbed) return;
        response.setHeader("access-control-allow-origin", "*");
        response.setHeader("cross-origin-resource-policy", "cross-origin");
      },
    });
  });
}
