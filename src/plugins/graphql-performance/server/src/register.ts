import type { Core } from '@strapi/strapi';
import { configOf } from './config';
import { reshapeSchema } from './graphql-plugin';
import { derivedOf } from './strict/derived';
import { tightenTypes } from './strict/tighten-types';

/** Composes what is switched on; everything hooks in before Strapi's GraphQL plugin starts. */
export function register({ strapi }: { strapi: Core.Strapi }): void {
  const { strictTypes } = configOf(strapi);
  if (strictTypes) reshapeSchema(strapi, (schema) => tightenTypes(schema, derivedOf(strapi)));
}
