import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isListType,
  isNonNullType,
} from "graphql";
import type { Random } from "./random.js";

/** A valid document with values for its variables, which need not lead anywhere. */
export interface RandomRequest {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

type Value = string | number | boolean | readonly string[];

/** What arguments are filled with. */
export interface RandomWords {
  readonly references: readonly string[];
  readonly ids: readonly string[];
}

/** Fields whose answers differ by the moment. */
const MOMENTARY = new Set(["reads", "changes"]);

/** How often a field that has fields of its own is left out, by depth. */
const OMITTED = [0.3, 0.4, 0.6, 0.75, 0.85, 1];

/** Writes documents that are valid against a schema: aliases, fragments, directives and variables. */
export class RandomDocuments {
  readonly #schema: GraphQLSchema;
  readonly #random: Random;
  readonly #words: RandomWords;
  #declarations: string[] = [];
  #variables: Record<string, unknown> = {};
  #aliases = 0;

  constructor(schema: GraphQLSchema, random: Random, words: RandomWords) {
    this.#schema = schema;
    this.#random = random;
    this.#words = words;
  }

  next(): RandomRequest {
    this.#declarations = [];
    this.#variables = {};
    const type = this.#schema.getQueryType();
    const selection = this.#select(type as GraphQLObjectType, 0);
    const declared = this.#declarations.length > 0 ? `(${this.#declarations.join(", ")})` : "";
    return { query: `query Random${declared} ${selection}`, variables: this.#variables };
  }

  #select(type: GraphQLOutputType, depth: number): string {
    const fields = this.#selectFields(type, depth);
    const spreads = isAbstractType(type) ? this.#selectTypes(type, depth) : [];
    const repeated = this.#random.chance(0.2) ? fields.slice(0, 2) : [];
    return `{ ${["__typename", ...fields, ...spreads, ...repeated].join(" ")} }`;
  }

  #selectFields(type: GraphQLOutputType, depth: number): string[] {
    if (!("getFields" in type)) return [];
    const fields = Object.values(type.getFields()).filter(
      ({ name, extensions }) => !MOMENTARY.has(name) && extensions.answersLater === undefined,
    );
    const share = depth === 0 ? 0.15 : 0.5;
    return fields.flatMap((field) => {
      const isDeep = isCompositeType(getNamedType(field.type));
      if (!this.#random.chance(share)) return [];
      if (isDeep && this.#random.chance(OMITTED[depth] ?? 1)) return [];
      return [this.#writeField(field, depth)];
    });
  }

  #selectTypes(type: Parameters<GraphQLSchema["getPossibleTypes"]>[0], depth: number): string[] {
    return this.#schema
      .getPossibleTypes(type)
      .filter(() => this.#random.chance(0.4))
      .map((possible) => `... on ${possible.name} ${this.#select(possible, depth + 1)}`);
  }

  #writeField(field: GraphQLField<unknown, unknown>, depth: number): string {
    const named = getNamedType(field.type);
    this.#aliases += 1;
    // Fields with arguments get a name of their own, for others of the same name may differ.
    const alias = field.args.length > 0 ? `a${this.#aliases}: ` : "";
    const selection = isCompositeType(named) ? ` ${this.#select(named, depth + 1)}` : "";
    return `${alias}${field.name}${this.#writeArguments(field.args)}${this.#writeDirective()}${selection}`;
  }

  #writeArguments(args: readonly GraphQLArgument[]): string {
    const written = args.flatMap((argument) => {
      const isNeeded = isNonNullType(argument.type) && argument.defaultValue === undefined;
      if (!isNeeded && (argument.name === "last" || this.#random.chance(0.6))) return [];
      return [`${argument.name}: ${this.#writeValue(argument)}`];
    });
    return written.length > 0 ? `(${written.join(", ")})` : "";
  }

  #writeValue({ name, type }: GraphQLArgument): string {
    if (getNamedType(type).name === "KnownConcept") {
      const known = this.#pickSome(this.#words.references);
      return `[${known.map((one) => `{concept: ${JSON.stringify(one)}}`).join(", ")}]`;
    }
    const value = this.#makeValue(name, type);
    // Enums and filters stand in the document, where they are names instead of strings.
    if (value === undefined) return "{}";
    if (isEnumType(getNamedType(type))) return value.toString();
    if (this.#random.chance(0.5)) return JSON.stringify(value);
    const variable = `v${this.#declarations.length}`;
    this.#declarations.push(`$${variable}: ${String(type)}`);
    this.#variables[variable] = value;
    return `$${variable}`;
  }

  #makeValue(name: string, type: GraphQLArgument["type"]): Value | undefined {
    const named = getNamedType(type);
    if (isEnumType(named)) {
      const value = this.#random.pick(named.getValues()).name;
      return isListType(isNonNullType(type) ? type.ofType : type) ? `[${value}]` : value;
    }
    if (named.name === "Int") return this.#random.below(6);
    if (named.name === "Boolean") return this.#random.chance(0.5);
    if (named.name === "ConceptFilter") return undefined;
    if (name === "after" || name === "before") return "WzAsImMiLCJjIl0";
    if (name === "roles" || name === "refs") return this.#pickSome(this.#words.references);
    if (name === "ids") return this.#pickSome(this.#words.ids);
    return name === "id"
      ? this.#random.pick(this.#words.ids)
      : this.#random.pick(this.#words.references);
  }

  #pickSome(words: readonly string[]): string[] {
    return [...new Set(this.#random.times(4, () => this.#random.pick(words)))];
  }

  #writeDirective(): string {
    if (this.#random.chance(0.9)) return "";
    const variable = `v${this.#declarations.length}`;
    this.#declarations.push(`$${variable}: Boolean!`);
    this.#variables[variable] = this.#random.chance(0.5);
    return ` @${this.#random.pick(["skip", "include"])}(if: $${variable})`;
  }
}
