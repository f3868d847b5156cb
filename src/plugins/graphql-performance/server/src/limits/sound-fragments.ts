import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, Kind, visit, type ASTNode, type DocumentNode } from 'graphql';

/**
 * Refuses fragments that are not there or go round in circles before the rules of validation see them: the rule that counts the depth follows them blindly, and
 * a document that is merely wrong would be a fault of the server.
 */
export const soundFragments: ApolloServerPlugin = {
  requestDidStart: async () => ({
    validationDidStart: async ({ document }) => {
      const fault = faultOf(document);
      if (fault) throw new GraphQLError(fault, { extensions: { code: 'GRAPHQL_VALIDATION_FAILED', http: { status: 400 } } });
    },
  }),
};

/** What is wrong with the fragments of a document; nothing where they are sound. */
export function faultOf({ definitions }: DocumentNode): string | undefined {
  const spreads = new Map(definitions.flatMap((definition) => (definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, spreadsIn(definition)]] : [])));
  const unknown = definitions.flatMap(spreadsIn).find((name) => !spreads.has(name));
  if (unknown !== undefined) return `There is no fragment “${unknown}”.`;
  const sound = new Set<string>();
  const isSound = (name: string, above: readonly string[]): boolean => {
    if (sound.has(name)) return true;
    if (above.includes(name)) return false;
    const isBelow = (spreads.get(name) ?? []).every((inner) => isSound(inner, [...above, name]));
    if (isBelow) sound.add(name);
    return isBelow;
  };
  const circular = [...spreads.keys()].find((name) => !isSound(name, []));
  return circular === undefined ? undefined : `The fragment “${circular}” contains itself.`;
}

function spreadsIn(node: ASTNode): string[] {
  const names: string[] = [];
  visit(node, { FragmentSpread: ({ name }) => void names.push(name.value) });
  return names;
}
