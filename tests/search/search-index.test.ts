import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Concept, ConceptKind, ExternalMatch } from "../../src/domain/concept.js";
import type { ConceptKey } from "../../src/domain/concept-key.js";
import { SearchIndex } from "../../src/search/search-index.js";
import { conceptOf } from "../support/graph-items.js";

function indexOf(...concepts: readonly Concept[]): SearchIndex {
  const index = new SearchIndex();
  for (const concept of concepts) index.put(concept);
  return index;
}

function named(key: string, label: string, ...aliases: string[]): Concept {
  return conceptOf("TECHNOLOGY", key, { label, aliases });
}

/** Says that a concept is in the group that the concept of a key is. */
function inGroup(key: string): ExternalMatch {
  return { scheme: "groups", uri: `urn:test:${key}`, label: null, kind: "BROAD" };
}

const TECHNOLOGIES = indexOf(
  named("c", "C", "c language"),
  named("c-sharp", "C#"),
  named("cpp", "C++"),
  named("dotnet", ".NET"),
  named("elasticsearch", "Elasticsearch"),
  named("f-sharp", "F#"),
  named("go", "Go", "golang"),
  named("kubernetes", "Kubernetes", "k8s"),
  named("labor-organization", "Labor organization"),
  named("machine-learning", "Machine learning"),
  named("nodejs", "Node.js"),
  named("postgresql", "PostgreSQL", "postgres", "pg"),
  named("r", "R"),
  named("react", "React"),
  named("react-native", "React Native"),
  named("software-development", "Software development"),
  named("web-application", "Web applications"),
  named("zurich-tool", "Zürich tool"),
);

const KINDS: readonly ConceptKind[] = ["SKILL", "TECHNOLOGY", "CATEGORY"];
const words = fc.constantFrom("data", "base", "node", "js", "graph", "testing", "tests", "C#", "x");
const labels = fc.array(words, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(" "));
const concepts = fc
  .record({
    key: fc.constantFrom("a", "b", "c", "d", "e", "f"),
    kind: fc.constantFrom(...KINDS),
    label: labels,
    aliases: fc.array(labels, { maxLength: 2 }),
    description: fc.option(labels),
    matches: fc.array(fc.constantFrom("a", "b", "c").map(inGroup), { maxLength: 2 }),
    status: fc.constantFrom("ACTIVE", "ACTIVE", "DEPRECATED" as const),
  })
  .map(({ key, kind, ...given }) => conceptOf(kind, key, given as Partial<Concept>));

function firstFor(text: string): string | undefined {
  return TECHNOLOGIES.search(text, {})[0]?.key;
}

describe("SearchIndex.search", () => {
  it.each([
    ["another case", "KUBERNETES", "kubernetes"],
    ["an alias", "k8s", "kubernetes"],
    ["another order of words", "learning machine", "machine-learning"],
    ["the singular", "web application", "web-application"],
    ["another form of a word", "software developer", "software-development"],
    ["one letter wrong", "reakt", "react"],
    ["two letters that changed places", "raect", "react"],
    ["British spelling", "labour organisation", "labor-organization"],
    ["what it leaves out", "labor organization, except machine learning", "labor-organization"],
    ["two letters wrong in a long word", "kuberntse", "kubernetes"],
    ["letters left out", "elasticserch", "elasticsearch"],
    ["words that are written apart", "postgre sql", "postgresql"],
    ["words that are written together", "nodejs", "nodejs"],
    ["no punctuation", "node js", "nodejs"],
    ["no accents", "zurich tool", "zurich-tool"],
    ["a symbol spelt out", "c sharp", "c-sharp"],
    ["a symbol spelt out and joined", "csharp", "c-sharp"],
    ["a dot spelt out", "dot net", "dotnet"],
    ["invisible characters", "Kuber\u00adnetes", "kubernetes"],
  ])("forgives %s", (_, text, key) => {
    expect(firstFor(text)).toBe(key);
  });

  it.each([
    ["C", "c"],
    ["C#", "c-sharp"],
    ["C++", "cpp"],
    ["F#", "f-sharp"],
    [".NET", "dotnet"],
    ["R", "r"],
    ["go", "go"],
  ])("tells %s from its neighbours", (text, key) => {
    const [first, second] = TECHNOLOGIES.search(text, {});
    expect(first).toMatchObject({ key, score: 1 });
    expect(second?.score ?? 0).toBeLessThan(0.9);
  });

  it("finds nothing for a text without words, and for one that nothing is like", () => {
    expect(TECHNOLOGIES.search(" -- ", {})).toEqual([]);
    expect(TECHNOLOGIES.search("", {})).toEqual([]);
    expect(TECHNOLOGIES.search("xylophone", {})).toEqual([]);
  });

  it("puts the curated core first among equals, then goes by label and key", () => {
    const index = indexOf(
      conceptOf("SKILL", "esco:b", { label: "Testing" }),
      conceptOf("SKILL", "esco:a", { label: "Testing" }),
      conceptOf("SKILL", "testing", { label: "Testing" }),
    );
    const keys = index.search("testing", {}).map(({ key }) => key);
    expect(keys).toEqual(["testing", "esco:a", "esco:b"]);
  });

  it("ranks a concept by its labels together, and finds it once", () => {
    const index = indexOf(
      named("one", "Graph database", "Graph data store"),
      named("two", "Graph database engine"),
    );
    const hits = index.search("graph data", {});
    expect(hits.map(({ key }) => key)).toEqual(["one", "two"]);
  });

  it("puts what has a name as its label before what has it as an alias", () => {
    const index = indexOf(
      named("engineer", "A mine engineer", "electrical engineer"),
      named("electrical", "Electrical engineer", "electrician for plants", "engineer of currents"),
    );
    for (const text of ["electrical engineers", "electrical engineer"]) {
      const keys = index.search(text, {}).map(({ key }) => key);
      expect(keys).toEqual(["electrical", "engineer"]);
    }
  });

  describe("among concepts in groups", () => {
    const hotels = { description: "Hotel managers and others who let lodgings." };
    const inHotels = { label: "Accommodation manager", matches: [inGroup("hotels")] };
    const plan = conceptOf("ROLE", "plan", { label: "A manager", matches: [inGroup("offices")] });
    const firstOf = (index: SearchIndex) =>
      index.search("lodging managers", { kinds: ["ROLE"] })[0]?.key;

    it("prefers those whose group speaks of the text, as long as it does", () => {
      const index = indexOf(plan, conceptOf("ROLE", "stay", inHotels));
      expect(firstOf(index)).toBe("plan");
      index.put(conceptOf("CATEGORY", "hotels", hotels));
      expect(firstOf(index)).toBe("stay");
      index.put(conceptOf("ROLE", "stay", { ...inHotels, matches: [] }));
      expect(firstOf(index)).toBe("plan");
      index.put(conceptOf("ROLE", "stay", inHotels));
      expect(firstOf(index)).toBe("stay");
      index.put(conceptOf("CATEGORY", "hotels", { ...hotels, status: "DEPRECATED" }));
      expect(firstOf(index)).toBe("plan");
    });

    it("rates those higher that are next to one named like the text", () => {
      const scoreNextTo = (group: string) => {
        const next = { label: "Lodging clerk", matches: [inGroup(group)] };
        const index = indexOf(conceptOf("ROLE", "stay", inHotels), conceptOf("ROLE", "next", next));
        const hits = index.search("lodging managers", {});
        return hits.find(({ key }) => key === "stay")?.score ?? 0;
      };
      expect(scoreNextTo("hotels")).toBeGreaterThan(scoreNextTo("offices"));
    });

    it("keeps what has the very name in first place", () => {
      const group = conceptOf("CATEGORY", "hotels", hotels);
      const exact = conceptOf("ROLE", "exact", { label: "Lodging managers" });
      expect(firstOf(indexOf(group, conceptOf("ROLE", "stay", inHotels), exact))).toBe("exact");
    });
  });

  describe("beside what a text is the label of", () => {
    const chief = conceptOf("ROLE", "onet:chief", {
      label: "Chief Executives",
      aliases: ["Managing Director", "President"],
    });
    const director = conceptOf("ROLE", "esco:director", {
      label: "managing director",
      aliases: ["president of a company"],
    });
    const find = (index: SearchIndex) => index.search("chief executives", { schemes: ["esco"] });

    it("finds what shares another name with it, even if no label is like the text", () => {
      const hits = find(
        indexOf(chief, director, conceptOf("ROLE", "esco:chef", { label: "Chef" })),
      );
      expect(hits).toMatchObject([{ key: "esco:director", matched: "managing director" }]);
    });

    it("rates it higher the more names are shared, but below the very name", () => {
      const scoreWith = (...aliases: string[]) =>
        find(indexOf(chief, { ...director, aliases }))[0]?.score ?? 0;
      expect(scoreWith("president")).toBeGreaterThan(scoreWith());
      expect(scoreWith("president", "chief executives")).toBe(1);
    });

    it("passes over names that are no more than an alias of something", () => {
      const alias = {
        ...chief,
        label: "Top Executives",
        aliases: ["Chief Executives", "Managing Director"],
      };
      expect(find(indexOf(alias as Concept, director)).map(({ key }) => key)).toEqual([]);
    });
  });

  it("keeps to kinds and schemes", () => {
    const index = indexOf(
      conceptOf("SKILL", "testing", { label: "Testing" }),
      conceptOf("ROLE", "esco:tester", { label: "Testing" }),
    );
    expect(index.search("testing", { kinds: ["ROLE"] }).map(({ key }) => key)).toEqual([
      "esco:tester",
    ]);
    expect(index.search("testing", { schemes: ["core"] }).map(({ key }) => key)).toEqual([
      "testing",
    ]);
  });
});

describe("SearchIndex.findBest", () => {
  it("finds what the search lists first, and nothing that scores less than asked for", () => {
    const texts = fc.oneof(labels, fc.constantFrom("grahp data", "nodejs", "data, all other", "-"));
    const thresholds = fc.double({ min: 0.2, max: 1, noNaN: true });
    const property = fc.property(
      fc.array(concepts, { maxLength: 20 }),
      texts,
      thresholds,
      (all, text, least) => {
        const index = indexOf(...all);
        const filter = { kinds: [KINDS[0] ?? "SKILL"] };
        const [first] = index.search(text, filter);
        const expected = first && first.score >= least ? first : undefined;
        expect(index.findBest(text, filter, least)).toEqual(expected);
      },
    );
    fc.assert(property, { numRuns: 1_000 });
  });
});

describe("SearchIndex.complete", () => {
  it("finds labels that begin with the text, or have a word that does, the fullest first", () => {
    const keys = TECHNOLOGIES.complete("rea", {}, 100).map(({ key }) => key);
    expect(keys).toEqual(["react", "react-native"]);
    expect(TECHNOLOGIES.complete("nat", {}, 100).map(({ key }) => key)).toEqual(["react-native"]);
    expect(TECHNOLOGIES.complete("react n", {}, 100).map(({ key }) => key)).toEqual([
      "react-native",
    ]);
  });

  it("puts first what is needed most, and the core before others", () => {
    const index = indexOf(
      named("postgis", "PostGIS"),
      named("postgresql", "PostgreSQL"),
      named("onet:postgres", "Postgres"),
    );
    const keysOf = () => index.complete("postg", {}, 100).map(({ key }) => key);
    expect(keysOf()).toEqual(["postgis", "postgresql", "onet:postgres"]);
    index.setUses("postgresql" as ConceptKey, 20);
    expect(keysOf()).toEqual(["postgresql", "postgis", "onet:postgres"]);
  });

  it("lists as many as are asked for of what it lists in all", () => {
    const property = fc.property(fc.array(concepts, { maxLength: 20 }), labels, (all, text) => {
      const index = indexOf(...all);
      for (const [place, { key }] of all.entries()) index.setUses(key, place);
      for (const start of [text.slice(0, 1), text.slice(0, 2), text]) {
        const whole = index.complete(start, {}, 100);
        expect(index.complete(start, {}, 2)).toEqual(whole.slice(0, 2));
      }
    });
    fc.assert(property, { numRuns: 500 });
  });

  it("finds labels that are written together or apart", () => {
    expect(TECHNOLOGIES.complete("nodej", {}, 100)[0]?.key).toBe("nodejs");
    expect(TECHNOLOGIES.complete("node j", {}, 100)[0]?.key).toBe("nodejs");
  });
});

describe("a search index that concepts came to and went from", () => {
  it("answers like one that is built from what is there", () => {
    const property = fc.property(fc.array(concepts, { maxLength: 20 }), labels, (steps, text) => {
      const grown = indexOf(...steps);
      const last = new Map(steps.map((concept) => [concept.key, concept]));
      const built = indexOf(...[...last.values()].toReversed());
      expect(grown.size).toBe(built.size);
      expect(grown.search(text, {})).toEqual(built.search(text, {}));
      expect(grown.complete(text, {}, 100)).toEqual(built.complete(text, {}, 100));
    });
    fc.assert(property, { numRuns: 500 });
  });

  it("clears removed labels away", () => {
    const index = new SearchIndex();
    for (let round = 0; round < 3_000; round += 1) index.put(named("same", `Label ${round}`));
    expect(index.size).toBe(1);
    expect(index.search("label 2999", {})).toMatchObject([{ key: "same", score: 1 }]);
    expect(index.search("label 2998", {})[0]?.score ?? 0).toBeLessThan(1);
  });
});
