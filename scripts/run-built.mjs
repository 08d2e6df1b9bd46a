// `node scripts/run-built.mjs FILE`: installs and builds what is needed, then runs a TypeScript file.
import { prepare } from "./prepare.mjs";
import { runNode } from "./run.mjs";

prepare();
runNode(["--disable-warning=ExperimentalWarning", "--import", "tsx", ...process.argv.slice(2)]);
