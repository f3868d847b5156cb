import type { GraphQLResolveInfo } from 'graphql';
import type { Edition } from './plan-shelf';

/** What the GraphQL server hands to resolvers, as far as it is looked at here. */
export interface ReadContext {
  readonly state: { readonly auth?: Authentication; readonly planEdition?: Edition };
  /** Arguments of this request’s root fields, which Strapi keeps for links. */
  readonly rootQueryArgsByPath?: Map<string | number, Record<string, unknown>>;
}

interface Authentication {
  readonly strategy?: { readonly name: string };
  readonly credentials?: { readonly role?: { readonly id?: number } } | null;
}

/**
 * Names those callers for whom the same may be read: whoever has not signed in, and the people of one role. Nothing for others, such as holders of tokens: they
 * are left to Strapi.
 */
export function callerKey({ state: { auth } }: ReadContext): string | undefined {
  if (auth?.strategy?.name !== 'users-permissions') return undefined;
  if (!auth.credentials) return 'anybody';
  const role = auth.credentials.role?.id;
  return role === undefined ? undefined : `role ${role}`;
}

/** The name under which a root field stands in the answer. */
export const rootKey = ({ path }: GraphQLResolveInfo): string => String(path.key);
