import { describe, expect, it } from "vitest";
import type { ConceptKind } from "../../src/domain/concept.js";
import { TextIndex } from "../../src/search/link-text/text-index.js";
import { conceptOf } from "../support/graph-items.js";

const NAMES: readonly [ConceptKind, string, string, ...string[]][] = [
  ["TECHNOLOGY", "c", "C"],
  ["TECHNOLOGY", "c-sharp", "C#"],
  ["TECHNOLOGY", "cpp", "C++"],
  ["TECHNOLOGY", "docker", "Docker"],
  ["TECHNOLOGY", "dotnet", ".NET"],
  ["TECHNOLOGY", "express", "Express"],
  ["TECHNOLOGY", "go", "Go", "golang"],
  ["TECHNOLOGY", "helm", "Helm"],
  ["TECHNOLOGY", "java", "Java"],
  ["TECHNOLOGY", "javascript", "JavaScript"],
  ["TECHNOLOGY", "kubernetes", "Kubernetes", "k8s"],
  ["TECHNOLOGY", "nodejs", "Node.js"],
  ["TECHNOLOGY", "php", "PHP"],
  ["TECHNOLOGY", "postgresql", "PostgreSQL", "postgres"],
  ["TECHNOLOGY", "python", "Python"],
  ["TECHNOLOGY", "react", "React"],
  ["TECHNOLOGY", "react-native", "React Native"],
  ["ROLE", "product-manager", "Product manager"],
  ["SKILL", "arrays-and-lists", "Lists", "arrays"],
  ["SKILL", "data-modelling", "Data modelling"],
  ["SKILL", "dates-and-times", "Time"],
  ["SKILL", "iam", "IAM"],
  ["SKILL", "monitoring", "Monitoring"],
  ["SKILL", "relational-database", "Relational databases"],
  ["SKILL", "reporting", "Reporting"],
  ["SKILL", "unit-testing", "Unit testing"],
  ["SKILL", "web-security", "Web security"],
  ["CATEGORY", "security-topics", "Web security"],
];

const index = new TextIndex();
for (const [kind, key, label, ...aliases] of NAMES) {
  index.put(conceptOf(kind, key, { label, aliases }));
}

function link(text: string, least = 0.5) {
  return index.link(text, {}).filter(({ confidence }) => confidence >= least);
}

function keysOf(text: string): string[] {
  return link(text).map(({ key, negated }) => (negated ? `not ${key}` : key));
}

describe("linking text", () => {
  it("gives the exact place of each name", () => {
    const text = "Wir nutzen Node.js,\tC++ und PostgreSQL.";
    const places = link(text).map(({ start, end }) => text.slice(start, end));
    expect(places).toEqual(["Node.js", "C++", "PostgreSQL"]);
  });

  it("takes the longest name at a place", () => {
    expect(keysOf("React Native and React")).toEqual(["react-native", "react"]);
  });

  it("finds names joined, split, in the plural and by their aliases", () => {
    expect(keysOf("nodejs, postgre SQL, k8s, relational database, unit tests")).toEqual([
      "nodejs",
      "postgresql",
      "kubernetes",
      "relational-database",
      "unit-testing",
    ]);
  });

  it.each([
    ["British and American spelling", "data modeling", ["data-modelling"]],
    [
      "other numbers of a role, but no other role",
      "product managers, production managers",
      ["product-manager"],
    ],
    ["no verb for a skill of one word", "You report to the board.", []],
    ["no words that happen to join", "I am here.", []],
    ["no name over a comma", "Front ends in React, native speaker", ["react"]],
    ["no part of a version", "PHP 8.3", ["php"]],
  ])("finds %s", (_what, text, keys) => {
    expect(keysOf(text)).toEqual(keys);
  });

  it("tells C, C# and C++ apart, and .NET from a net", () => {
    expect(keysOf("Experience with C, C# and C++ on .NET")).toEqual([
      "c",
      "c-sharp",
      "cpp",
      "dotnet",
    ]);
    expect(keysOf("Vitamin C from the net")).toEqual([]);
  });

  it.each([
    ["We go to the office to express ourselves.", []],
    ["Services written in Go and Python", ["go", "python"]],
    ["Node.js with Express", ["nodejs", "express"]],
    ["You react quickly.", []],
    ["Develop front ends in React", ["react"]],
    ["Nice to have:\n- Go\n- Express\n- PHP", ["go", "express", "php"]],
    ["Ms Crystal React knows Python.", ["python"]],
    ["A go-to place", []],
    ["C-level, plan C, R&D", []],
    ["In your free time you write shopping lists.", []],
    [
      "Arrays, lists and time in Python",
      ["arrays-and-lists", "arrays-and-lists", "dates-and-times", "python"],
    ],
  ])("minds the words around everyday words: %s", (text, keys) => {
    expect(keysOf(text)).toEqual(keys);
  });

  it.each([
    ["No experience with Kubernetes or Helm needed.", ["not kubernetes", "not helm"]],
    ["Not Java but JavaScript", ["not java", "javascript"]],
    ["PHP is not required. Python is.", ["not php", "python"]],
    ["No degree needed, Python is a plus", ["python"]],
    ["We work without Docker, Kubernetes and PHP", ["not docker", "not kubernetes", "not php"]],
    ["Not only Java, also Python", ["java", "python"]],
    ["I don't know PHP. I know Java.", ["not php", "java"]],
    ["Python; no Java", ["python", "not java"]],
    ["Python or Java is not needed.", ["not python", "not java"]],
    ["Docker has been retired", ["not docker"]],
    ["Never: PHP, Java", ["not php", "not java"]],
    ["Do not be afraid of Docker", ["docker"]],
    ["It does not matter whether you know Java or PHP", ["java", "php"]],
    ["- no PHP\n- Python", ["not php", "python"]],
  ])("tells what a text denies: %s", (text, keys) => {
    expect(keysOf(text)).toEqual(keys);
  });

  it("names other concepts of the same name as alternatives, the likelier kind first", () => {
    expect(link("web security")).toMatchObject([
      { key: "web-security", alternatives: ["security-topics"] },
    ]);
  });

  it("reads the values of a JSON Resume, not its keys", () => {
    const resume = JSON.stringify({ react: { name: "Docker" }, skills: [{ name: "Python" }] });
    expect(keysOf(resume)).toEqual(["docker", "python"]);
    const [docker] = link(resume);
    expect(resume.slice(docker?.start, docker?.end)).toBe("Docker");
  });

  it("does not take the person of a JSON Resume for a skill", () => {
    const basics = { name: "Docker Python", email: "php@example.org", summary: "I know Java." };
    expect(keysOf(JSON.stringify({ basics }))).toEqual(["java"]);
  });

  it("is less sure of a term where no technology is named", () => {
    const [alone, beside] = [link("Monitoring"), link("Monitoring with Python")];
    expect(alone[0]?.confidence).toBeLessThan(beside[0]?.confidence ?? 0);
  });

  it("finds nothing in a text without names", () => {
    expect(link("")).toEqual([]);
    expect(link("… — !")).toEqual([]);
  });
});
