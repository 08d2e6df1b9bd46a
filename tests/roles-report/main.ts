import { writeFile } from "node:fs/promises";
import { REPORT, writeReport } from "./write-report.js";

/** Prints the report about all roles; with `--write` writes it to its place. */
const report = await writeReport();
if (process.argv.includes("--write")) await writeFile(REPORT, report);
else process.stdout.write(report);
