import { pruneSchema } from '@graphql-tools/utils';
import type { GraphQLSchema } from 'graphql';
import { outputFields } from './field-maps';

/** Arguments by which Strapi hands out drafts to whoever may read at all (strapi#25326). */
const DRAFT_ARGUMENTS = new Set(['status', 'publicationFilter', 'hasPublishedVersion']);

/** Drafts are read in the admin panel only: over GraphQL there is no way to ask for one. */
export function dropDraftArguments(schema: GraphQLSchema): GraphQLSchema {
  for (const { field } of outputFields(schema)) field.args = field.args.filter(({ name }) => !DRAFT_ARGUMENTS.has(name));
  return pruneSchema(schema);
}
