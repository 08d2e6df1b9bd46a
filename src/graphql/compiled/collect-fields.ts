import {
  type DirectiveNode,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLBoolean,
  type GraphQLObjectType,
  type GraphQLSchema,
  isAbstractType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
  valueFromAST,
} from "graphql";

/** What the selections of a document are read with. */
export interface SelectionScope {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** The values of the variables that `@skip` and `@include` name; no others. */
  readonly conditions: Readonly<Record<string, unknown>>;
}

/** The fields of a selection by the name that they have in the answer, in its order. */
export type FieldGroups = ReadonlyMap<string, readonly FieldNode[]>;

/**
 * Gathers the fields that apply to an object type, fragments unfolded and fields of the same name
 * together (CollectFields of the GraphQL specification, section 6.3.2).
 */
export function collectFields(
  scope: SelectionScope,
  type: GraphQLObjectType,
  selectionSets: readonly SelectionSetNode[],
): FieldGroups {
  const groups = new Map<string, FieldNode[]>();
  const visited = new Set<string>();
  for (const { selections } of selectionSets) collect(selections);
  return groups;

  function collect(selections: readonly SelectionNode[]): void {
    for (const selection of selections) {
      if (!isIncluded(selection.directives ?? [], scope.conditions)) continue;
      if (selection.kind === Kind.FIELD) addField(selection);
      else collectFragment(findFragment(selection));
    }
  }

  function addField(field: FieldNode): void {
    const name = field.alias?.value ?? field.name.value;
    const group = groups.get(name);
    if (group) group.push(field);
    else groups.set(name, [field]);
  }

  function findFragment(selection: Exclude<SelectionNode, FieldNode>) {
    if (selection.kind === Kind.INLINE_FRAGMENT) return selection;
    const name = selection.name.value;
    if (visited.has(name)) return undefined;
    visited.add(name);
    return scope.fragments.get(name);
  }

  function collectFragment(fragment: ReturnType<typeof findFragment>): void {
    const condition = fragment?.typeCondition?.name.value;
    if (!fragment || !isOfType(scope.schema, type, condition)) return;
    collect(fragment.selectionSet.selections);
  }
}

function isOfType(schema: GraphQLSchema, type: GraphQLObjectType, name?: string): boolean {
  if (name === undefined || name === type.name) return true;
  const condition = schema.getType(name);
  return isAbstractType(condition) && schema.isSubType(condition, type);
}

function isIncluded(
  directives: readonly DirectiveNode[],
  conditions: SelectionScope["conditions"],
): boolean {
  return directives.every((directive) => {
    const name = directive.name.value;
    if (name !== "skip" && name !== "include") return true;
    const argument = directive.arguments?.find(({ name: { value } }) => value === "if");
    const isMet = argument && valueFromAST(argument.value, GraphQLBoolean, conditions);
    return isMet === (name === "include");
  });
}
