import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLField, GraphQLSchema } from 'graphql';

type Field = GraphQLField<unknown, unknown>;

/**
 * Keeps fields without a resolver, so that their values are handed on as they are. At the first operation Apollo gives every field one that tells its plugins of it: a
 * thousand times for a list of twenty entries, and of values at whose reading nothing happens. Links and roots are still told of.
 */
export function bareColumns(columnsOf: (schema: GraphQLSchema) => readonly Field[]): ApolloServerPlugin {
  let columns: readonly Field[] = [];
  return {
    serverWillStart: async ({ schema }) => {
      // A resolver that an application has put around one is none of our business.
      columns = columnsOf(schema).filter(({ resolve }) => !resolve);
    },
    requestDidStart: async () => ({
      executionDidStart: async () => {
        // Apollo wraps all of them or none.
        if (columns[0]?.resolve) columns.forEach(makeBare);
      },
    }),
  };
}

export function makeBare(field: Field): void {
  delete field.resolve;
}
