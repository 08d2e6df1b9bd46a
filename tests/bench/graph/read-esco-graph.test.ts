import { describe, expect, it, onTestFinished } from "vitest";
import { SMALL_ESCO } from "../../import/vocabularies/small-esco.js";
import { makeRelease } from "../../support/release-folder.js";
import { readEscoGraph } from "./read-esco-graph.js";

const OCCUPATION = "http://data.europa.eu/esco/occupation/aaaaaaaa-1";
const SKILL = "http://data.europa.eu/esco/skill/";
const SKILLS = Array.from({ length: 40 }, (_none, index) => `${SKILL}${index}`);

/** As small as a release can be in which a role has enough requirements to be typical. */
const TYPICAL_ESCO = {
  ...SMALL_ESCO,
  "skills_en.csv": [
    "preferredLabel,conceptType,conceptUri,skillType,reuseLevel,altLabels,description",
    ...SKILLS.map((uri, index) => `skill ${index},KnowledgeSkillCompetence,${uri},,,,`),
  ].join("\n"),
  "occupationSkillRelations_en.csv": [
    "occupationUri,relationType,skillType,skillUri",
    ...SKILLS.map((uri) => `${OCCUPATION},essential,,${uri}`),
    `http://data.europa.eu/esco/occupation/bbbbbbbb-2,essential,,${SKILLS[7]}`,
  ].join("\n"),
};

describe("ESCO as the graph of the benchmark", () => {
  async function read(files: Readonly<Record<string, string>>) {
    const release = await makeRelease(files);
    onTestFinished(release.remove);
    return readEscoGraph(release.path);
  }

  it("is what the importer makes of a release, with what is asked about in it", async () => {
    const { typicalRoles, hubs, skillCount, source, concepts } = await read(TYPICAL_ESCO);
    expect(typicalRoles).toEqual(["esco:web-developer"]);
    expect(hubs.slice(0, 2)).toEqual(["esco:skill-7", "esco:skill-0"]);
    expect(skillCount).toBe(40);
    expect(source.origin).toBe("esco");
    expect(concepts.filter(({ kind }) => kind === "CATEGORY")).toHaveLength(3);
  });

  it.each([
    ["another folder", { "notes.txt": "" }, "found neither among 1 files"],
    ["too few links", SMALL_ESCO, "Of occupations with 40 to 60 skills there is none among"],
  ])("says of %s what is expected and where it is", async (_name, files, mistake) => {
    await expect(read(files)).rejects.toThrow(
      new RegExp(`Expected --esco to name .*${mistake}.*https://esco.ec.europa.eu`, "u"),
    );
  });
});
