import { getNullableType, GraphQLID, GraphQLString, isObjectType, type GraphQLField, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql';
import { graphqlPlugin } from '../graphql-plugin';
import { makeBare } from './bare-columns';
import { createPlannedPageInfo } from './page-info';
import { PLANNED, type Row } from './plan';
import { createPlannedRoot, type PlannerDependencies, type Resolve, type RootShape } from './planner';
import type { SchemaMap } from './schema-map';

type Field = GraphQLField<unknown, unknown>;
type Resolver = GraphQLFieldResolver<unknown, unknown>;

/** Gives the derived types of a schema resolvers that hand on what was read ahead, and its roots resolvers that read ahead. */
export function installReading(schema: GraphQLSchema, dependencies: PlannerDependencies): GraphQLSchema {
  columnsOf(schema, dependencies.map).forEach(makeBare);
  for (const name of dependencies.map.typeNames()) fieldsOf(schema, name).forEach(handOn);
  installCollections(schema, dependencies);
  const fields = schema.getQueryType()?.getFields() ?? {};
  for (const [name, root] of rootsOf(dependencies)) {
    const field = fields[name];
    const { policies = [], middlewares = [] } = dependencies.map.config(`Query.${name}`);
    // Policies and middlewares are asked each time, so their fields are Strapi’s.
    if (field?.resolve && policies.length + middlewares.length === 0) field.resolve = createPlannedRoot(dependencies, { ...root, lookups: lookupsOf(field), resolve: field.resolve as Resolve }) as Resolver;
  }
  return schema;
}

/** Plain values without a permission of their own: Strapi’s wrapping of them finds nothing to ask, at the price of a promise for each value. */
export const columnsOf = (schema: GraphQLSchema, map: SchemaMap): Field[] =>
  [...map.typeNames()].flatMap((name) => fieldsOf(schema, name).filter((field) => map.field(name, field.name).kind === 'column'));

/** Arguments that are one string: a document’s id, an address. */
const lookupsOf = ({ args }: Field): ReadonlySet<string> =>
  new Set(args.flatMap(({ name, type }) => ([GraphQLString.name, GraphQLID.name].includes(String(getNullableType(type))) ? [name] : [])));

function fieldsOf(schema: GraphQLSchema, typeName: string): Field[] {
  const type = schema.getType(typeName);
  return isObjectType(type) ? Object.values(type.getFields()) : [];
}

function handOn(field: Field): void {
  if (field.resolve) field.resolve = planned(field.resolve);
}

const planned = (resolve: Resolver): Resolver => (parent, args, context, info) => {
  const ahead = (parent as Row)[PLANNED];
  const value = ahead?.[info.path.key];
  return value === undefined ? resolve(parent, args, context, info) : value;
};

function installCollections(schema: GraphQLSchema, dependencies: PlannerDependencies): void {
  const { naming } = graphqlPlugin(dependencies.strapi);
  for (const model of Object.values(dependencies.strapi.contentTypes)) {
    for (const name of [naming.getEntityResponseCollectionName(model), naming.getRelationResponseCollectionName(model)]) {
      const type = schema.getType(name);
      const fields = isObjectType(type) ? type.getFields() : {};
      if (fields.nodes) fields.nodes.resolve = (parent: { nodes?: unknown }) => parent.nodes ?? [];
      if (fields.pageInfo?.resolve) fields.pageInfo.resolve = createPlannedPageInfo(dependencies, fields.pageInfo.resolve as Resolve) as Resolver;
    }
  }
}

function rootsOf({ strapi, own }: PlannerDependencies): [string, { uid: string; shape: RootShape }][] {
  const { naming } = graphqlPlugin(strapi);
  const collections = Object.values(strapi.contentTypes).filter(({ kind }) => kind === 'collectionType');
  const derived = collections.flatMap((model): [string, { uid: string; shape: RootShape }][] => [
    [naming.getFindOneQueryName(model), { uid: model.uid, shape: 'one' }],
    [naming.getFindQueryName(model), { uid: model.uid, shape: 'many' }],
    [naming.getFindConnectionQueryName(model), { uid: model.uid, shape: 'connection' }],
  ]);
  return [...derived, ...[...own.roots()].map(([name, uid]): [string, { uid: string; shape: RootShape }] => [name, { uid, shape: 'one' }])];
}

