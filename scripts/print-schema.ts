import { writeFileSync } from 'node:fs';
import { lexicographicSortSchema, printSchema, type GraphQLSchema } from 'graphql';
import { withStrapi } from './with-strapi';

/** Writes the schema of the running application to types/schema.graphql. */
void withStrapi(async (strapi) => {
  const schema: GraphQLSchema = strapi.plugin('graphql').service('content-api').buildSchema();
  writeFileSync('types/schema.graphql', `${printSchema(lexicographicSortSchema(schema))}\n`);
});
