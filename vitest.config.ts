import { defineConfig } from "vitest/config";
import { StoreReporter } from "./tests/support/store-reporter.js";

export default defineConfig({
  resolve: {
    // Two copies of graphql would load otherwise, and every schema fails with "another realm".
    alias: [{ find: /^graphql$/, replacement: "graphql/index.js" }],
  },
  test: {
    include: ["tests/**/*.test.ts"],
    reporters: ["default", new StoreReporter()],
    globalSetup: ["tests/support/neo4j-global-setup.ts"],
    // The test files share one Neo4j and empty it between tests.
    fileParallelism: false,
    testTimeout: 30_000,
    // Some load the whole seed into each store first.
    hookTimeout: 180_000,
  },
});
