import { Kind, visit, type ASTNode, type FieldNode, type GraphQLResolveInfo } from 'graphql';

const known = new WeakMap<FieldNode, readonly string[]>();

/** The values of the variables that a field’s selection depends on, as text. Those of its own arguments are another matter. */
export function selectionKey(info: GraphQLResolveInfo): string {
  return info.fieldNodes.map((node) => JSON.stringify(namesIn(node, info).map((name) => info.variableValues[name] ?? null))).join();
}

function namesIn(node: FieldNode, info: GraphQLResolveInfo): readonly string[] {
  const found = known.get(node);
  if (found) return found;
  const names = new Set<string>();
  const seen = new Set<string>();
  const look = (part: ASTNode): void => {
    visit(part, {
      Variable: ({ name }) => void names.add(name.value),
      [Kind.FRAGMENT_SPREAD]: ({ name }: { name: { value: string } }) => {
        const fragment = info.fragments[name.value];
        if (!fragment || seen.has(name.value)) return;
        seen.add(name.value);
        look(fragment);
      },
    });
  };
  if (node.selectionSet) look(node.selectionSet);
  known.set(node, [...names]);
  return [...names];
}
