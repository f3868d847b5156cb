import { GraphQLError, Kind, type ASTVisitor, type SelectionSetNode, type ValidationContext } from 'graphql';

/** Refuses a selection that asks for the same field again and again: each repetition costs time to merge, and none is ever needed. */
export const maxRepetitionsRule =
  (most: number) =>
  (context: ValidationContext): ASTVisitor => ({
    SelectionSet: (node) => {
      const tooMany = [...countFields(node)].find(([, count]) => count > most);
      if (tooMany) context.reportError(new GraphQLError(`A field may be repeated ${most} times in one selection; “${tooMany[0]}” is there more often.`, { nodes: node }));
    },
  });

function countFields({ selections }: SelectionSetNode): Map<string, number> {
  const counts = new Map<string, number>();
  for (const selection of selections) {
    if (selection.kind !== Kind.FIELD) continue;
    const name = (selection.alias ?? selection.name).value;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}
