import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance } from "fastify";

/** The built web pages; the same place from `src/` and from `dist/`. */
const PAGES = fileURLToPath(new URL("../../dist/explorer/", import.meta.url));

/** Files whose name holds a hash of their content never change. */
const HASHED = /\/assets\/[^/]+$/u;

/** Serves the start page at `/` and the playground at `/playground`. */
export async function addPages(server: FastifyInstance): Promise<void> {
  if (!existsSync(PAGES)) {
    server.log.warn("The web pages are not built; run npm run build.");
    return;
  }
  await server.register(fastifyStatic, {
    root: PAGES,
    index: "index.html",
    redirect: true,
    cacheControl: false,
    setHeaders: (response, path) => {
      const isHashed = HASHED.test(path);
      response.setHeader("cache-control", isHashed ? "public, max-age=31536000, immutable" : "no-cache");
    },
  });
}
