import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  visit,
} from "graphql";
import type { GatheringContext, GraphContext } from "../context.js";
import { compileObject } from "./compile-object.js";
import { toVariablesReader } from "./read-variables.js";
import {
  NotCompilableError,
  NotWritableError,
  type Run,
  refusePromise,
  type WriteObject,
} from "./run.js";

type Inputs = Readonly<Record<string, unknown>>;

/** More ways in which variables switch fields on and off are not worth holding. */
const MAXIMUM_VARIANTS = 16;

/**
 * A query as functions that write its answer as text, for resolvers that answer at once. Several
 * times as fast as executing and stringifying (docs/decisions/0009); what it cannot do, it leaves to
 * graphql-js. The document must have been validated against the schema.
 */
export class CompiledOperation {
  readonly #schema: GraphQLSchema;
  readonly #readVariables: (inputs: Inputs) => Inputs | undefined;
  readonly #document: DocumentNode;
  readonly #operation: OperationDefinitionNode;
  readonly #conditions: readonly string[];
  /** By the values of the conditions. */
  readonly #variants = new Map<string, WriteObject>();

  constructor(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode) {
    this.#schema = schema;
    this.#readVariables = toVariablesReader(schema, operation);
    this.#document = document;
    this.#operation = operation;
    this.#conditions = listConditions(document);
  }

  /**
   * Writes the answer, `{"data":…}`. Throws what a resolver throws, and NotWritableError (or the
   * NotCompilableError among them) for all else that keeps it from writing a whole answer.
   */
  write(inputs: Inputs, context: GraphContext): string {
    return this.#write(this.#toRun(inputs, context, true));
  }

  /**
   * Writes the answer from a store: as far as it gets with what was read, then reads what was lacking,
   * and again, once for each level of the document. Also rejects when the store fails.
   */
  async writeLevelByLevel(inputs: Inputs, context: GatheringContext): Promise<string> {
    for (;;) {
      const run = this.#toRun(inputs, context, false);
      const text = this.#write(run);
      if (run.isWhole) return text;
      if (!(await context.graph.gather())) refusePromise();
    }
  }

  #toRun(inputs: Inputs, context: GraphContext, isFromMemory: boolean): Run {
    const variables = this.#readVariables(inputs);
    if (!variables) throw new NotWritableError("The variables do not fit their types.");
    return { variables, context, args: [], isFromMemory, isWhole: true };
  }

  #write(run: Run): string {
    const write = this.#findVariant(run.variables);
    return `{"data":${write({}, run)}}`;
  }

  #findVariant(variables: Readonly<Record<string, unknown>>): WriteObject {
    const names = this.#conditions;
    const name = names.length === 0 ? "" : JSON.stringify(pick(variables, names));
    const known = this.#variants.get(name);
    if (known) return known;
    if (this.#variants.size >= MAXIMUM_VARIANTS) this.#variants.clear();
    const variant = this.#compile(pick(variables, names));
    this.#variants.set(name, variant);
    return variant;
  }

  #compile(conditions: Readonly<Record<string, unknown>>): WriteObject {
    const type = this.#schema.getQueryType();
    if (!type || this.#operation.operation !== OperationTypeNode.QUERY) {
      throw new NotCompilableError("Only queries are compiled.");
    }
    let fields = 0;
    const takeNumber = () => {
      fields += 1;
      return fields - 1;
    };
    const scope = {
      schema: this.#schema,
      fragments: indexFragments(this.#document),
      conditions,
      isBelowTop: false,
      takeNumber,
      compileObject,
    };
    return compileObject(scope, type, [this.#operation.selectionSet]);
  }
}

function pick(variables: Inputs, names: readonly string[]): Inputs {
  return Object.fromEntries(names.map((name) => [name, variables[name]]));
}

function indexFragments({ definitions }: DocumentNode) {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) {
      fragments.set(definition.name.value, definition);
    }
  }
  return fragments;
}

/** The variables in `@skip` and `@include`, the only directives that stand in queries. */
function listConditions(document: DocumentNode): string[] {
  const names = new Set<string>();
  visit(document, {
    Directive(directive) {
      for (const { value } of directive.arguments ?? []) {
        if (value.kind === Kind.VARIABLE) names.add(value.name.value);
      }
    },
  });
  return [...names].sort();
}
