import type { ErrorObject } from "ajv";
import { groupBy } from "../../../lib/group-by.js";
import type { Path } from "../files/place.js";
import type { YamlFile } from "../files/yaml-file.js";
import type { ProblemList } from "../seed-problem.js";
import { describeShapeError, describeWrongType } from "./describe-shape-error.js";
import { listShapeErrors } from "./seed-schema.js";

/** Tells whether a section, or an entry of it, may be read as the schema says. */
export type IsSound = (section: string, name?: string) => boolean;

/** Holds the content of a file against the schema and adds a problem for each difference. */
export function checkShape(file: YamlFile, problems: ProblemList): IsSound {
  const errors = listShapeErrors(file.data);
  for (const group of groupBy(errors, ({ instancePath }) => instancePath).values()) {
    for (const { path, message } of describeGroup(group)) problems.add({ file, path }, message);
  }
  const broken = new Set(errors.map((error) => toEntry(pathOf(error))));
  return (section, name) =>
    ![[], [section], [section, name ?? ""]].some((path) => broken.has(toEntry(path)));
}

interface Finding {
  readonly path: Path;
  readonly message: string;
}

/** Describes the errors of one value, without those that follow from how the schema is written. */
function describeGroup(group: readonly ErrorObject[]): Finding[] {
  const union = group.find(({ keyword }) => keyword === "anyOf");
  const mismatches = group.filter(({ keyword }) => keyword === "type");
  if (union && mismatches.length === branchesOf(union)) {
    const types = mismatches.map(({ params }) => params.type);
    return [{ path: pathOf(union), message: describeWrongType(types, union.data) }];
  }
  return group
    .filter((error) => !isEcho(error, union !== undefined))
    .flatMap((error) => {
      const message = describeShapeError(error);
      return message === undefined ? [] : [{ path: pathOf(error), message }];
    });
}

function branchesOf({ schema }: ErrorObject): number {
  return Array.isArray(schema) ? schema.length : 0;
}

/** Tells whether an error only says that a value is not another branch of its union. */
function isEcho({ keyword, schemaPath }: ErrorObject, isInUnion: boolean): boolean {
  if (isInUnion && (keyword === "anyOf" || keyword === "type")) return true;
  return /\/oneOf\/\d+\//u.test(schemaPath);
}

/** Points to the key or item that is wrong rather than to the value around it. */
function pathOf({ instancePath, keyword, params, propertyName }: ErrorObject): Path {
  const path = toPath(instancePath);
  if (keyword === "additionalProperties") return [...path, params.additionalProperty];
  if (keyword === "uniqueItems") return [...path, Math.max(params.i, params.j)];
  const name = propertyName ?? params.propertyName;
  return name === undefined ? path : [...path, name];
}

/** Reads a JSON pointer. */
function toPath(pointer: string): string[] {
  const steps = pointer.split("/").slice(1);
  return steps.map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** An error anywhere in an entry makes the whole entry unreadable; the evidence has no entries. */
function toEntry([section = "", name = ""]: Path): string {
  return section === "evidence" ? section : `${section}/${name}`;
}
