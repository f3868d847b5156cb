import type { Context } from 'koa';
import type { Authentication } from '../access/authentication';

/** What the GraphQL server hands to every resolver of one request. */
export interface GraphqlContext {
  readonly state: { readonly auth?: Authentication };
  readonly koaContext: Context;
}
