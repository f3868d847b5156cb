import type { Core } from '@strapi/strapi';
import type { GraphQLSchema } from 'graphql';

/** The parts of Strapi's GraphQL plugin that are used here; it types its own services as bags of anything. */
export interface GraphqlPlugin {
  readonly contentApi: { buildSchema(): GraphQLSchema; isBuiltInQueryField(name: string): boolean };
  readonly extension: { generate(options: object): Extension; shadowCRUD(uid: string): { isEnabled(): boolean } };
  readonly naming: Naming;
  readonly transformArgs: (args: object, options: { contentType: object; usePagination?: boolean }) => Record<string, unknown>;
}

/** What applications and plugins have added to the schema. */
export interface Extension {
  readonly resolvers?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly resolversConfig?: Readonly<Record<string, ResolverConfig>>;
}

/** What a field asks for before its resolver is called. */
export interface ResolverConfig {
  readonly auth?: false | { readonly scope?: string[] };
  readonly policies?: unknown[];
  readonly middlewares?: unknown[];
}

interface Naming {
  getTypeName(model: object): string;
  getComponentName(model: object): string;
  getEntityResponseCollectionName(model: object): string;
  getRelationResponseCollectionName(model: object): string;
  getFindQueryName(model: object): string;
  getFindConnectionQueryName(model: object): string;
  getFindOneQueryName(model: object): string;
  getFiltersInputTypeName(model: object): string;
}

/** Strapi's GraphQL plugin; an installation without it has no use for this one. */
export function graphqlPlugin(strapi: Core.Strapi): GraphqlPlugin {
  const plugin = strapi.plugin('graphql');
  if (!plugin) throw new Error('graphql-performance needs the plugin @strapi/plugin-graphql: install it, or disable graphql-performance in config/plugins.');
  return {
    contentApi: plugin.service('content-api'),
    extension: plugin.service('extension'),
    naming: plugin.service('utils').naming,
    transformArgs: plugin.service('builders').utils.transformArgs,
  };
}

/** Adds a step to the making of the schema. Strapi makes it once, when its GraphQL plugin starts. */
export function reshapeSchema(strapi: Core.Strapi, step: (schema: GraphQLSchema) => GraphQLSchema): void {
  const { contentApi } = graphqlPlugin(strapi);
  const buildSchema = contentApi.buildSchema.bind(contentApi);
  contentApi.buildSchema = () => step(buildSchema());
}
