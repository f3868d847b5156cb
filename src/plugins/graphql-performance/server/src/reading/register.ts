import type { Core } from '@strapi/strapi';
import type { Middleware } from 'koa';
import { addToApollo } from '../apollo-settings';
import { graphqlPlugin, reshapeSchema, type Extension } from '../graphql-plugin';
import type { Writes } from '../writes/writes';
import { bareColumns } from './bare-columns';
import { createCapturing } from './capture';
import { columnsOf, installReading } from './install';
import type { OwnFields } from './own-fields';
import { keepPublicPermissions } from './permissions';
import { createPlanShelf } from './plan-shelf';
import { createSchemaMap } from './schema-map';

interface Dependencies {
  readonly strapi: Core.Strapi;
  readonly writes: Writes;
  readonly own: OwnFields;
  readonly onFallback: (path: string) => void;
}

/**
 * Reads by plans. A plan holds as long as nobody’s permissions, nor the languages or settings, are written. Gives the middleware by which a request takes the edition of
 * the plans, to stand before the caller is known.
 */
export function registerReading({ strapi, writes, own, onFallback }: Dependencies): Middleware {
  const shelf = createPlanShelf();
  writes.onWritten((tables) => {
    if (!tables || [...writes.tablesOf([])].some((table) => tables.has(table))) shelf.clear();
  });
  keepPublicPermissions(strapi, writes);
  const extension = watchExtension(strapi);
  const capturing = createCapturing(strapi);
  const mapOf = () => createSchemaMap(strapi, extension());
  addToApollo(strapi, { plugins: [bareColumns((schema) => columnsOf(schema, mapOf()))] });
  reshapeSchema(strapi, (schema) => installReading(schema, { strapi, map: mapOf(), own, shelf, capturing, mayPlan: writes.areAllHeard, onFallback }));
  return (ctx, next) => {
    ctx.state.planEdition = shelf.edition();
    return next();
  };
}

/** What applications have added to the schema; the GraphQL plugin asks for it while it makes the schema, and keeps it to itself. */
function watchExtension(strapi: Core.Strapi): () => Extension {
  const { extension } = graphqlPlugin(strapi);
  const generate = extension.generate.bind(extension);
  let last: Extension = {};
  extension.generate = (options) => (last = generate(options));
  return () => last;
}
