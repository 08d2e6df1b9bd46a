import type { Reporter, TestCase, TestModule } from "vitest/node";

/** The stores, as the names of tests and files mention them. */
const STORES: readonly (readonly [string, RegExp])[] = [
  ["Neo4j", /neo4j/iu],
  ["memory", /memory/iu],
  ["embedded", /embedded|sqlite/iu],
];

const OTHERS = "embedded or none";

/** Says after a run how many tests ran on which store; where CI=true a skipped test is a failure. */
export class StoreReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const skipped = tests.filter((test) => test.result().state === "skipped");
    const ran = tests.filter((test) => test.result().state !== "skipped");
    const failed = ran.filter((test) => test.result().state === "failed");
    const lines = [
      `Ran by store: ${countByStore(ran)}.`,
      ...skipped.map((test) => `SKIPPED: ${test.fullName}`),
      `${ran.length - failed.length} passed, ${failed.length} failed, ${skipped.length} skipped`,
    ];
    process.stdout.write(`\n${lines.join("\n")}\n`);
    if (skipped.length > 0 && process.env.CI === "true") process.exitCode = 1;
  }
}

function countByStore(tests: readonly TestCase[]): string {
  const counts = new Map<string, number>();
  for (const test of tests) {
    const name = `${test.module.moduleId.split("/tests/").at(-1)} ${test.fullName}`;
    const [store] = STORES.find(([, pattern]) => pattern.test(name)) ?? [OTHERS];
    counts.set(store, (counts.get(store) ?? 0) + 1);
  }
  return [...counts].map(([store, count]) => `${store} ${count}`).join(", ");
}
