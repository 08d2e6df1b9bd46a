import { type ASTNode, BREAK, type FragmentDefinitionNode, visit } from "graphql";

/** Tells whether anything in parts of a document, the fragments that they spread included, is a variable. */
export function namesVariable(
  nodes: readonly ASTNode[],
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): boolean {
  const visited = new Set<string>();
  let isFound = false;
  const visitor = {
    Variable() {
      isFound = true;
      return BREAK;
    },
    FragmentSpread({ name: { value: name } }: { name: { value: string } }) {
      const fragment = fragments.get(name);
      if (!fragment || visited.has(name)) return undefined;
      visited.add(name);
      visit(fragment, visitor);
      return isFound ? BREAK : undefined;
    },
  };
  for (const node of nodes) visit(node, visitor);
  return isFound;
}
