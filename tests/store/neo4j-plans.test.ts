import neo4j from "neo4j-driver";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ConceptKind } from "../../src/domain/concept.js";
import type { EdgeType } from "../../src/domain/edge.js";
import { Bolt, type Run } from "../../src/store/neo4j/connection/bolt.js";
import { KeyedReads } from "../../src/store/neo4j/connection/keyed-reads.js";
import {
  CONCEPTS_BY_KEY,
  KEYS_BY_URI,
  pageStatement,
} from "../../src/store/neo4j/cypher/concepts.js";
import {
  countDescendantsStatement,
  descendantsStatement,
} from "../../src/store/neo4j/cypher/descendants.js";
import { countEdgesStatement, edgesStatement } from "../../src/store/neo4j/cypher/edges.js";
import { findEdges } from "../../src/store/neo4j/cypher/writes.js";
import { toSelection } from "../../src/store/neo4j/selection.js";
import type { PageRequest } from "../../src/store/page.js";
import type { ConceptFilter, ConceptOrder, Direction, GraphStore } from "../../src/store/store.js";
import { conceptOf, edgeOf, SOURCE, WRITER } from "../support/graph-items.js";
import {
  getNeo4j,
  isWithoutNeo4j,
  openEmptyNeo4jStore,
  profileCypher,
  replanNeo4j,
} from "../support/neo4j-store.js";

const SKILLS = 4_000;
const PAGE = 25;
const WHOLE = { hasSize: false, hasAfter: false, hasBefore: false, isReversed: false };
const BOUNDED = { hasSize: true, hasAfter: true, hasBefore: true, isReversed: true };

describe.skipIf(isWithoutNeo4j)("what Neo4j does for a read", () => {
  let store: GraphStore;

  beforeAll(async () => {
    store = await openEmptyNeo4jStore();
    const skills = Array.from({ length: SKILLS }, (_, index) =>
      conceptOf("SKILL", `${index % 40 === 0 ? "" : "esco:"}skill-${index}`, {
        label: `Skill ${String((index * 7_919) % SKILLS).padStart(5, "0")}`,
      }),
    );
    const roles = Array.from({ length: 40 }, (_, index) => conceptOf("ROLE", `role-${index}`));
    await store.write({ sources: [SOURCE], concepts: [...skills, ...roles] }, WRITER);
    const edges = roles.flatMap(({ key }, index) =>
      skills
        .slice(index * 100, index * 100 + 100)
        .map((skill) => edgeOf(key, "REQUIRES", skill.key)),
    );
    const popular = skills.slice(1).map(({ key }) => edgeOf(key, "RELATED", "skill-0"));
    await store.write({ edges: [...edges, ...popular] }, WRITER);
    await replanNeo4j();
  });
  afterAll(() => store.close());

  describe("page", () => {
    const profilePage = (filter: ConceptFilter, order: ConceptOrder, page: PageRequest) => {
      const { shape, parameters } = toSelection(filter, order, page);
      const isDescending = (order === "LABEL_DESC") !== (page.fromEnd === true);
      const statement = pageStatement(shape, isDescending);
      return profileCypher(statement, { ...parameters, size: neo4j.int(page.size) });
    };
    const at = (place: number) => {
      const label = `skill ${String(place).padStart(5, "0")}`;
      return { rank: 0, label, key: "" };
    };

    it.each<[string, ConceptFilter]>([
      ["everything", {}],
      ["one kind", { kinds: ["SKILL"], statuses: ["ACTIVE"] }],
      ["two kinds", { kinds: ["ROLE", "SKILL"] }],
      ["a kind in a scheme", { kinds: ["SKILL"], schemes: ["core"] }],
      ["a scheme", { schemes: ["esco"] }],
      ["two schemes", { schemes: ["core", "esco"] }],
      ["a prefix", { labelStartsWith: "Skill" }],
    ])("reads an index in order for %s, on page 100 as on page 1", async (_name, filter) => {
      const pages: PageRequest[] = [
        { size: PAGE },
        { size: PAGE, after: at(100 * PAGE) },
        { size: PAGE, before: at(3_000), fromEnd: true },
        { size: PAGE, after: at(1_000), before: at(3_000) },
      ];
      for (const order of ["LABEL_ASC", "LABEL_DESC"] as const) {
        for (const page of pages) {
          const { operators, hits } = await profilePage(filter, order, page);
          expect(operators.filter(isScan)).toEqual([]);
          expect(operators.filter((operator) => operator.startsWith("NodeIndexSeek"))).not.toEqual(
            [],
          );
          const ranges = (filter.kinds?.length ?? 1) * (filter.schemes?.length ?? 1);
          // Each entry is touched a few times for the columns that are returned.
          expect(hits).toBeLessThan(ranges * PAGE * 20);
        }
      }
    });
  });

  describe("by key", () => {
    const keys = ["role-1", "skill-0", "nothing"];
    const bounds = { size: neo4j.int(5), kinds: ["SKILL"] satisfies ConceptKind[] };
    const after = { afterRank: 0, afterLabel: "a", afterKey: "a" };
    const before = { beforeRank: 99, beforeLabel: "z", beforeKey: "z" };
    const shape = (types: EdgeType[], direction: Direction, isFiltered: boolean) => ({
      types,
      direction,
      hasKinds: isFiltered,
      hasImportances: isFiltered,
      hasEnds: false,
    });

    it.each<[string, string]>([
      ["concepts", CONCEPTS_BY_KEY],
      ["URIs", KEYS_BY_URI],
      ["edges", edgesStatement(shape(["REQUIRES"], "OUT", false), WHOLE)],
      [
        "edges with their ends",
        edgesStatement({ ...shape(["REQUIRES"], "OUT", false), hasEnds: true }, WHOLE),
      ],
      ["a page of edges", edgesStatement(shape(["REQUIRES"], "IN", true), BOUNDED)],
      ["symmetric edges", edgesStatement(shape(["RELATED"], "BOTH", false), BOUNDED)],
      ["several types", edgesStatement(shape(["REQUIRES", "BROADER"], "OUT", true), WHOLE)],
      ["filtered counts", countEdgesStatement(shape(["REQUIRES"], "OUT", true))],
      ["descendants", descendantsStatement(true, BOUNDED)],
      ["counts of descendants", countDescendantsStatement(true)],
    ])("seeks the keys in an index for %s", async (_name, statement) => {
      const { operators } = await profileCypher(statement, {
        keys,
        ...bounds,
        importances: ["ESSENTIAL"],
        ...after,
        ...before,
      });
      expect(operators.filter(isScan)).toEqual([]);
      expect(operators.filter((operator) => /Node(Unique)?IndexSeek/u.test(operator))).toHaveLength(
        1,
      );
    });

    it("counts edges without a filter from the degree, however many there are", async () => {
      const statement = countEdgesStatement(shape(["RELATED", "REQUIRES"], "BOTH", false));
      const { operators, hits } = await profileCypher(statement, { keys: ["skill-0"] });
      expect(operators.filter((operator) => operator.includes("Expand"))).toEqual([]);
      expect(hits).toBeLessThan(10);
    });

    it("finds the edges of a batch from the end that has fewer", async () => {
      const rows = Array.from({ length: 100 }, (_, index) => ({
        from: `skill-${(index + 1) * 40}`,
        to: "skill-0",
      }));
      const { hits } = await profileCypher(findEdges("RELATED"), { rows });
      expect(hits).toBeLessThan(rows.length * 30);
    });

    it("shares statements between concurrent callers, and splits long lists", async () => {
      const bolt = new Bolt(getNeo4j());
      const widths: number[] = [];
      const run: Run = (statement, parameters = {}) => {
        widths.push((parameters.keys as string[]).length);
        return bolt.read(statement, parameters);
      };
      const reads = new KeyedReads(run);
      const read = async (key: string) =>
        (await reads.read(CONCEPTS_BY_KEY, [key])).map(({ entries: [row] }) => row?.[0]);
      const wanted = Array.from({ length: 40 }, (_, index) => `role-${index}`);
      expect(await Promise.all(wanted.map(read))).toEqual(wanted.map((key) => [key]));
      expect(widths).toEqual([40]);
      const many = Array.from({ length: 2_500 }, (_, index) => `missing-${index}`);
      expect(await reads.read(CONCEPTS_BY_KEY, [...many, "role-1", "role-1"])).toHaveLength(2_502);
      expect(widths).toEqual([40, 1_000, 1_000, 501]);
      await bolt.close();
    });
  });
});

function isScan(operator: string): boolean {
  return /AllNodesScan|LabelScan|RelationshipTypeScan|IndexScan/u.test(operator);
}
