import { once } from "node:events";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { readGraph } from "./graph.js";
import { createLoader } from "./packages.js";
import { createResolvers, toTypeName } from "./resolvers.js";
import { SCHEMA } from "./schema.js";

interface Yoga {
  readonly createSchema: (options: { typeDefs: string; resolvers: object }) => object;
  readonly createYoga: (options: {
    schema: object;
    graphiql: boolean;
    logging: boolean;
  }) => RequestListener;
}

/** Serves the graph by GraphQL Yoga on `node:http`, as its documentation shows. */
async function main(packagesFolder: string, graphFile: string): Promise<void> {
  const { createSchema, createYoga } = createLoader(packagesFolder)("graphql-yoga") as Yoga;
  const schema = createSchema({
    typeDefs: SCHEMA,
    resolvers: {
      ...createResolvers(readGraph(graphFile)),
      Concept: { __resolveType: toTypeName },
    },
  });
  const server = createServer(createYoga({ schema, graphiql: false, logging: false }));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  console.log(`Ready: http://127.0.0.1:${port}`);
}

const [, , packagesFolder = "", graphFile = ""] = process.argv;
await main(packagesFolder, graphFile);
