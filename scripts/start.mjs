// `npm start`: installs and builds what is needed, then serves; on a terminal without request logs.
import { prepare } from "./prepare.mjs";
import { runNode } from "./run.mjs";

prepare();
const quiet = process.stdout.isTTY && !process.env.LOG_LEVEL ? { LOG_LEVEL: "warn" } : {};
runNode(["--disable-warning=ExperimentalWarning", "dist/main.js", ...process.argv.slice(2)], quiet);
