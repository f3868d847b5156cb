import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { generators } from '@strapi/typescript-utils';
import { lexicographicSortSchema, printSchema, type GraphQLSchema } from 'graphql';
import { withStrapi } from './with-strapi';

const folder = path.resolve(process.argv[2] ?? 'types');

/** Writes the application's GraphQL schema and the types of its content to a folder (`types` unless another is named). */
void withStrapi(async (strapi) => {
  const schema: GraphQLSchema = strapi.plugin('graphql').service('content-api').buildSchema();
  writeFileSync(path.join(folder, 'schema.graphql'), `${printSchema(lexicographicSortSchema(schema))}\n`);
  await generators.generate({ strapi, pwd: folder, rootDir: '.', artifacts: { contentTypes: true, components: true }, logger: { silent: true } });
});
