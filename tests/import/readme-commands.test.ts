import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { startNode } from "../support/running-process.js";
import { makeFolderForTest } from "../support/temporary-folder.js";
import { SMALL_ESCO } from "./vocabularies/small-esco.js";

const { "skillSkillRelations_en.csv": relations, ...ESCO } = SMALL_ESCO;

/** What the README's commands name, in small; a folder stands for the zip of its name. */
const RELEASES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "ESCO dataset - v1.1.0 - classification - en - csv.zip": ESCO,
  "esco-relations.zip": { "skillSkillRelations.csv": relations },
  "db_29_2_text.zip": {
    "Occupation Data.txt":
      "O*NET-SOC Code\tTitle\tDescription\r\n15-1254.00\tWeb Developers\tn/a\r\n",
  },
  "taxonomy/": {
    "skills.csv": "ID,UUIDHISTORY,SKILLTYPE,PREFERREDLABEL\nkey_1,u1,knowledge,CSS\n",
  },
};
const CROSSWALK = "onet_code,concept_uri,confidence\n15-1254.00,urn:unknown,1.0\n";

async function readCommands(): Promise<string[][]> {
  const readme = await readFile("README.md", "utf8");
  const lines = readme.match(/^npm run rolegraph -- (?:import|link) .*$/gmu) ?? [];
  return lines.map((line) =>
    (line.match(/"[^"]+"|\S+/gu) ?? []).slice(4).map((word) => word.replaceAll('"', "")),
  );
}

it("the README's commands import releases and link them", async () => {
  const folder = await makeFolderForTest();
  for (const [name, files] of Object.entries(RELEASES)) {
    await mkdir(join(folder, name));
    for (const [file, text] of Object.entries(files)) {
      await writeFile(join(folder, name, file), text);
    }
  }
  await writeFile(join(folder, "esco_onet_crosswalk_Nov2020.csv"), CROSSWALK);
  const environment = { STORE_URL: `embedded:${join(folder, "graph.db")}` };
  const told: string[] = [];
  for (const words of await readCommands()) {
    const placed = words.map((word) =>
      /[./]/u.test(word) && word !== "0.9" ? join(folder, word) : word,
    );
    const run = startNode(["--import", "tsx", "src/main.ts", ...placed], environment);
    expect([await run.ended, run.output.stderr]).toEqual([0, ""]);
    told.push(run.output.stdout.trim());
  }
  expect(told).toEqual([
    expect.stringMatching(
      /ROLE: 2 added, e\.g\. web developer; software tester\n.*Imported \(version \d+\): /su,
    ),
    expect.stringMatching(/Dry run, nothing is written: 1 added/u),
    expect.stringMatching(/Imported \(version \d+\): 1 added/u),
    expect.stringMatching(/Found 1 × unknown ESCO concept/u),
    expect.stringMatching(/^Linked \(version \d+\): 0 matches accepted/u),
  ]);
  expect(JSON.parse(await readFile(join(folder, "found.json"), "utf8"))).toMatchObject({
    tables: [{ file: "Occupation Data.txt", records: 1 }],
  });
  expect(await readFile(join(folder, "matches.csv"), "utf8")).toMatch(/^decision,confidence,/u);
}, 60_000);
