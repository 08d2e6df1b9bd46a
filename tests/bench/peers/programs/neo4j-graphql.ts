import type { ApolloServer } from "@apollo/server";
import type { startStandaloneServer } from "@apollo/server/standalone";
import type { GraphQLSchema } from "graphql";
import type neo4j from "neo4j-driver";
import type { Driver } from "neo4j-driver";
import { createLoader } from "./packages.js";
import { TYPE_DEFINITIONS } from "./type-definitions.js";

interface Neo4jGraphqlPackage {
  readonly Neo4jGraphQL: new (options: {
    typeDefs: string;
    driver: Driver;
  }) => { getSchema(): Promise<GraphQLSchema> };
}

/** Serves Rolegraph's own database by `@neo4j/graphql` and Apollo Server, as its guide shows. */
async function main(packagesFolder: string): Promise<void> {
  const load = createLoader(packagesFolder);
  const { Neo4jGraphQL } = load("@neo4j/graphql") as Neo4jGraphqlPackage;
  const apollo = load("@apollo/server") as { ApolloServer: typeof ApolloServer };
  const standalone = load("@apollo/server/standalone") as {
    startStandaloneServer: typeof startStandaloneServer;
  };
  const driver = connect(load("neo4j-driver") as typeof neo4j);
  const schema = await new Neo4jGraphQL({ typeDefs: TYPE_DEFINITIONS, driver }).getSchema();
  const server = new apollo.ApolloServer({ schema });
  const { url } = await standalone.startStandaloneServer(server, {
    listen: { host: "127.0.0.1", port: 0 },
    // Named, so that the driver need not ask which one the user's is.
    context: async () => ({ sessionConfig: { database: "neo4j" } }),
  });
  console.log(`Ready: ${url}`);
}

function connect(driver: typeof neo4j): Driver {
  const { STORE_URL: url = "", STORE_USER: user = "", STORE_PASSWORD: password = "" } = process.env;
  return driver.driver(url, driver.auth.basic(user, password));
}

const [, , packagesFolder = ""] = process.argv;
await main(packagesFolder);
