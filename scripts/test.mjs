// `npm test`: installs and builds what is needed, then runs all tests, or those that are named.
import { prepare } from "./prepare.mjs";
import { runNode } from "./run.mjs";

prepare();
runNode([
  "--disable-warning=ExperimentalWarning",
  "node_modules/vitest/vitest.mjs",
  "run",
  ...process.argv.slice(2),
]);
