import {
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from "graphql";
import { CompiledOperation } from "../compiled/compiled-operation.js";
import { NotCompilableError } from "../compiled/run.js";
import type { GatheringContext, GraphContext } from "../context.js";
import { createCostMemory } from "../limits/cost-memory.js";

type Variables = Readonly<Record<string, unknown>>;

/** From this use on a document is compiled: one that is asked once is not worth it. */
const COMPILED_FROM_USE = 2;

/**
 * An operation that has been parsed, validated and answered before, so that it can be answered again
 * without any of that.
 */
export class KnownDocument {
  /** Whether the answer may differ at the same version of the graph, by a field marked `isVolatile`. */
  readonly isVolatile: boolean;
  /** Tells what the operation costs with variables, see `measureCost`. */
  readonly measureCost: (variables: Variables) => number;
  readonly #variableNames: readonly string[];
  readonly #compile: () => CompiledOperation;
  #compiled: CompiledOperation | undefined;
  #isCompilable = true;
  #uses = 0;

  constructor(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode) {
    this.isVolatile = namesVolatileField(schema, document);
    this.measureCost = createCostMemory(schema, document, operation.name?.value);
    this.#variableNames = (operation.variableDefinitions ?? []).map(
      ({ variable }) => variable.name.value,
    );
    this.#compile = () => new CompiledOperation(schema, document, operation);
  }

  /** The variables that the operation declares as text; those that it does not are left out. */
  toVariablesText(variables: Variables): string {
    return JSON.stringify(this.#variableNames.map((name) => [variables[name], name in variables]));
  }

  /**
   * Writes the answer from memory if nothing is wrong with it; undefined leaves it to graphql-js.
   */
  tryWrite(variables: Variables, context: GraphContext): string | undefined {
    try {
      return this.#findCompiled()?.write(variables, context);
    } catch (error) {
      return this.#giveUp(error);
    }
  }

  /** Does the same from a store. */
  async tryWriteLevelByLevel(
    variables: Variables,
    context: GatheringContext,
  ): Promise<string | undefined> {
    try {
      return await this.#findCompiled()?.writeLevelByLevel(variables, context);
    } catch (error) {
      return this.#giveUp(error);
    }
  }

  #findCompiled(): CompiledOperation | undefined {
    this.#uses += 1;
    if (!this.#isCompilable || this.#uses < COMPILED_FROM_USE) return undefined;
    this.#compiled ??= this.#compile();
    return this.#compiled;
  }

  #giveUp(error: unknown): undefined {
    if (error instanceof NotCompilableError) this.#isCompilable = false;
  }
}

function namesVolatileField(schema: GraphQLSchema, document: DocumentNode): boolean {
  const types = new TypeInfo(schema);
  let isFound = false;
  const visitor = {
    Field() {
      if (types.getFieldDef()?.extensions.isVolatile === true) isFound = true;
    },
  };
  visit(document, visitWithTypeInfo(types, visitor));
  return isFound;
}
