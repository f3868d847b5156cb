import type { ApolloServerPlugin } from '@apollo/server';
import type { Core } from '@strapi/strapi';
import type { ValidationRule } from 'graphql';
import type { RequestContext } from './limits/operation-limits';

/** What is added to the settings of Strapi’s GraphQL server. */
export interface ApolloAdditions {
  readonly plugins?: readonly ApolloServerPlugin<RequestContext>[];
  readonly validationRules?: readonly ValidationRule[];
  readonly parseOptions?: { readonly maxTokens: number };
}

const KEY = 'plugin::graphql.apolloServer';

/** Adds to what the installation has set itself; read when the GraphQL plugin starts. */
export function addToApollo(strapi: Core.Strapi, { plugins = [], validationRules = [], parseOptions }: ApolloAdditions): void {
  const present = strapi.config.get<{ plugins?: unknown[]; validationRules?: unknown[]; parseOptions?: object }>(KEY, {});
  strapi.config.set(KEY, {
    ...present,
    plugins: [...(present.plugins ?? []), ...plugins],
    validationRules: [...(present.validationRules ?? []), ...validationRules],
    ...((present.parseOptions ?? parseOptions) && { parseOptions: { ...present.parseOptions, ...parseOptions } }),
  });
}
