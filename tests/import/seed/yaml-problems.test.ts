import { describe, expect, it } from "vitest";
import { listProblems, listProblemsOf } from "./seed-directory.js";

describe("mistakes of YAML", () => {
  it("accepts a file that holds comments only", async () => {
    expect(await listProblemsOf("# nothing yet\n")).toEqual([]);
  });

  it("names the line of a broken list", async () => {
    expect(await listProblemsOf("skills:\n  sql: {label: SQL, broader: [data\n")).toEqual([
      "seed.yaml:2: Not valid YAML: Flow map in block collection must be sufficiently indented and end with a }. Check the indentation and that every bracket is closed.",
      "seed.yaml:2: Not valid YAML: Flow sequence in block collection must be sufficiently indented and end with a ]. Check the indentation and that every bracket is closed.",
    ]);
  });

  it("says that text with a colon must stand in quotes", async () => {
    expect(await listProblemsOf("categories:\n  data:\n    label: Data: all of it\n")).toEqual([
      'seed.yaml:3: Not valid YAML: Nested mappings are not allowed in compact mappings. Text that holds ": " must stand in quotes.',
    ]);
  });

  it("says that tabs are no indentation", async () => {
    expect(await listProblemsOf("categories:\n\tdata: {label: Data}\n")).toContain(
      "seed.yaml:2: Not valid YAML: Tabs are not allowed as indentation. Indent with spaces.",
    );
  });

  it("refuses a second document, a tag and an alias", async () => {
    expect(await listProblemsOf("# one\n---\ncategories: {}\n---\nskills: {}\n")).toEqual([
      'seed.yaml:4: Not valid YAML: Source contains multiple documents; please use YAML.parseAllDocuments(). Remove the line "---" or make two files.',
    ]);
    expect(await listProblemsOf("categories:\n  data: {label: !secret Data}\n")).toEqual([
      "seed.yaml:2: Not valid YAML: Unresolved tag: !secret.",
    ]);
    expect(
      await listProblemsOf("categories:\n  a: &a {label: A}\n  b: *a\nskills: &s\n  x: *s\n"),
    ).toEqual([
      "seed.yaml:3: Write the value out; aliases are not read here.",
      "seed.yaml:5: Write the value out; aliases are not read here.",
    ]);
  });

  it("names both lines of a repeated key", async () => {
    const text = `
categories:
  data:
    label: Data
    description: Once.
    description: Twice.
  cache: {label: Cache}
  data: {label: Data again}
`;
    expect(await listProblemsOf(text)).toEqual([
      'seed.yaml:6: The key "description" is given twice here, first in line 5.',
      'seed.yaml:8: The key "data" is given twice here, first in line 3.',
    ]);
  });

  it("refuses bytes that are not UTF-8", async () => {
    expect(await listProblems({ "a.yaml": new Uint8Array([0x23, 0x20, 0xe9, 0x0a]) })).toEqual([
      "a.yaml:1: Expected text in UTF-8.",
    ]);
  });

  it("tells that a file with another ending is not read", async () => {
    expect(
      await listProblems({ "a.yaml": "categories: {}\n", "b/c.yml": "nonsense: 1\n" }),
    ).toEqual(["b/c.yml:1: Only files that end in .yaml are read; rename this one."]);
  });

  it("does not call unknown what a file that cannot be read may define", async () => {
    const problems = await listProblems({
      "broken.yaml": "categories:\n  data: {label: Data\n",
      "sound.yaml":
        "skills:\n  sql: {label: SQL, broader: [data]}\n  olap: {label: OLAP, broader: [sqll]}\n",
    });
    expect(problems).toEqual([
      "broken.yaml:2: Not valid YAML: Flow map in block collection must be sufficiently indented and end with a }. Check the indentation and that every bracket is closed.",
      'sound.yaml:3: Unknown concept "sqll". Did you mean "sql"?',
    ]);
  });
});
