import { join } from "node:path";
import { makeTemporaryFolder } from "../../support/temporary-folder.js";
import { startBuiltServer } from "../server/built-server.js";
import { measureRandomGraphs, type RandomFigures } from "./measure-random.js";
import { measureMemory, measureRoles, type RoleFigures } from "./measure-roles.js";

const PLANS_IN_A_ROW = 10_000;

export interface PlansResult {
  readonly command: string;
  readonly roles: RoleFigures;
  /** Resident bytes in each fifth of `plans`. */
  readonly memory: readonly number[];
  readonly plans: number;
  readonly random: readonly RandomFigures[];
}

/** Measures plans in a built server over the project's seed, and the planner over random graphs. */
export async function runPlans(
  command: string,
  note: (line: string) => void,
): Promise<PlansResult> {
  const folder = await makeTemporaryFolder();
  const server = await startBuiltServer({
    STORE_URL: `embedded:${join(folder.path, "graph.db")}`,
    ANSWER_CACHE_MB: "0",
    PLAN_TIME_LIMIT_MS: "20000",
  });
  try {
    note("Planning paths to every role");
    const roles = await measureRoles(server);
    note(`Planning ${PLANS_IN_A_ROW} paths`);
    const memory = await measureMemory(server, PLANS_IN_A_ROW);
    await server.stop();
    return {
      command,
      roles,
      memory,
      plans: PLANS_IN_A_ROW,
      random: await measureRandomGraphs(note),
    };
  } finally {
    await server.stop();
    await folder.remove();
  }
}
