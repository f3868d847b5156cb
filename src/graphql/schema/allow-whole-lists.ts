import type { GraphQLSchema } from 'graphql';
import { outputFields } from './field-maps';

/** As many linked items as a page may need at once: 23 states today, and never cut short below this. */
const LINKED_ITEMS = 100;

/** A list of linked items holds up to a hundred unless asked otherwise; root lists keep the plugin's `defaultLimit`. */
export function allowWholeLists(schema: GraphQLSchema): GraphQLSchema {
  for (const { typeName, field } of outputFields(schema)) {
    const pagination = typeName === 'Query' ? undefined : field.args.find(({ name }) => name === 'pagination');
    if (pagination) pagination.defaultValue = { limit: LINKED_ITEMS };
  }
  return schema;
}
