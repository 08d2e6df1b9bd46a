// `npm start`: installs and builds what is needed, then serves; on a terminal without request logs.
import { prepare } from "./prepare.mjs";
import { runNode } from "./run.mjs";

prepare();
const { LOG_LEVEL, NODE_ENV = "production" } = process.env;
const quiet = process.stdout.isTTY && !LOG_LEVEL ? { LOG_LEVEL: "warn" } : {};
runNode(["--disable-warning=ExperimentalWarning", "dist/main.js", ...process.argv.slice(2)], {
  // graphql-js checks every type in development, which takes a tenth of a large answer's time.
  NODE_ENV,
  ...quiet,
});
