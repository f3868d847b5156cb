import { Kind, parse, visit, type ASTNode, type DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';

const REMEMBERED = 2_000;

/**
 * Finds fragments that are not there or go round in circles before the rules of validation see them: the rule that counts the depth follows them blindly, and
 * a document that is merely wrong would be a fault of the server. A text that cannot be read is left to the server, which says why.
 */
export function createFragmentCheck(maxTokens: number): (text: string) => string | undefined {
  const sound = new LRUCache<string, true>({ max: REMEMBERED });
  return (text) => {
    if (sound.has(text)) return undefined;
    const document = parsed(text, maxTokens);
    const fault = document && faultOf(document);
    if (fault === undefined) sound.set(text, true);
    return fault;
  };
}

function parsed(text: string, maxTokens: number): DocumentNode | undefined {
  try {
    return parse(text, { maxTokens, noLocation: true });
  } catch {
    return undefined;
  }
}

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
