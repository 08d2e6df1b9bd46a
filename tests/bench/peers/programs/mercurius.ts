import type { FastifyInstance, FastifyPluginAsync } from "fastify";
import { readGraph } from "./graph.js";
import { createLoader } from "./packages.js";
import { createResolvers, toTypeName } from "./resolvers.js";
import { SCHEMA } from "./schema.js";

interface MercuriusOptions {
  readonly schema: string;
  readonly resolvers: object;
  /** After how many requests a document is compiled. */
  readonly jit: number;
}

/** Serves the graph by Mercurius on Fastify, compiling every document at its second request. */
async function main(packagesFolder: string, graphFile: string): Promise<void> {
  const load = createLoader(packagesFolder);
  const createFastify = load("fastify") as () => FastifyInstance;
  const mercurius = load("mercurius") as FastifyPluginAsync<MercuriusOptions>;
  const server = createFastify();
  await server.register(mercurius, {
    schema: SCHEMA,
    resolvers: {
      ...createResolvers(readGraph(graphFile)),
      Concept: { resolveType: toTypeName },
    },
    jit: 1,
  });
  const url = await server.listen({ host: "127.0.0.1", port: 0 });
  console.log(`Ready: ${url}`);
}

const [, , packagesFolder = "", graphFile = ""] = process.argv;
await main(packagesFolder, graphFile);
