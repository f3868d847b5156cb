import { createHash } from 'node:crypto';
import type { ApolloServerPlugin } from '@apollo/server';
import type { Core } from '@strapi/strapi';
import { printSchema, type GraphQLSchema } from 'graphql';
import { addToApollo } from '../apollo-settings';
import type { CacheConfig } from '../config';
import type { MinuteBudget } from '../limits/minute-budget';
import type { Writes } from '../writes/writes';
import { createCachedAnswers, type Outcome } from './cached-answers';
import { cleanAnswers } from './clean-answers';
import { createResponseCache, type ResponseCache } from './response-cache';
import type { RootFields } from './root-fields';
import { createUnderstanding } from './understand';

interface Dependencies {
  readonly strapi: Core.Strapi;
  readonly writes: Writes;
  readonly rootFields: RootFields;
  readonly budget: MinuteBudget;
  readonly onOutcome: (outcome: Outcome) => void;
}

/** Makes the cache; nothing is kept before the schema is there and other instances’ writes are heard. */
export function registerCache({ strapi, writes, rootFields, budget, onOutcome }: Dependencies, { maxBytes, maxAgeSeconds, origins }: CacheConfig) {
  const cache: ResponseCache = createResponseCache({ maxBytes, clock: Date.now });
  writes.onWritten(cache.drop);
  const seen = watchSchema();
  addToApollo(strapi, { plugins: [seen.plugin, cleanAnswers] });
  const understand = createUnderstanding({ strapi, schema: seen.schema, rootFields, tablesOf: writes.tablesOf, maxAgeMs: maxAgeSeconds * 1000, clock: Date.now });
  return { cache, answer: createCachedAnswers({ cache, isOpen: writes.areAllHeard, version: seen.version, origins, understand, budget, onOutcome }) };
}

/** The schema as it is served, with all that applications have made of it. */
function watchSchema() {
  let schema: GraphQLSchema | undefined;
  let version = '';
  const plugin: ApolloServerPlugin = {
    serverWillStart: async (server) => {
      schema = server.schema;
      version = createHash('sha256').update(printSchema(server.schema)).digest('base64url');
    },
  };
  return { plugin, schema: () => schema, version: () => version };
}
