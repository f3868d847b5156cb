import type { Context } from 'koa';

/** What the GraphQL server hands to every resolver. */
export interface GraphqlContext {
  state: { auth?: object };
  koaContext: Context;
  /** Arguments of the root fields of this request, kept by Strapi's GraphQL plugin, by response name. */
  rootQueryArgsByPath?: Map<string, { locale?: string }>;
}
