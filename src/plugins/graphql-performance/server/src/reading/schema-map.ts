import type { Core, UID } from '@strapi/strapi';
import { graphqlPlugin, type Extension, type ResolverConfig } from '../graphql-plugin';

/** What is known of a field of a derived type. */
export type Field =
  | { readonly kind: 'column'; readonly attribute: string }
  | { readonly kind: 'link'; readonly attribute: string; readonly isConnection: boolean; readonly config: ResolverConfig }
  /** Written by an application or plugin. */
  | { readonly kind: 'own'; readonly config: ResolverConfig };

/** Which content type or component each type of the schema stands for, and what its fields are. */
export interface SchemaMap {
  uidOf(typeName: string): string | undefined;
  typeNames(): Iterable<string>;
  field(typeName: string, fieldName: string): Field;
  config(path: string): ResolverConfig;
}

const CONNECTION = /_connection$/;

export function createSchemaMap(strapi: Core.Strapi, { resolvers = {}, resolversConfig = {} }: Extension): SchemaMap {
  const { naming } = graphqlPlugin(strapi);
  const contentTypes = Object.values(strapi.contentTypes).map((model) => [naming.getTypeName(model), model.uid] as const);
  const components = Object.values(strapi.components).map((model) => [naming.getComponentName(model), model.uid] as const);
  const uids = new Map<string, string>([...contentTypes, ...components]);
  const config = (path: string): ResolverConfig => resolversConfig[path] ?? {};

  const fieldOf = (typeName: string, fieldName: string): Field => {
    const own: Field = { kind: 'own', config: config(`${typeName}.${fieldName}`) };
    const uid = uids.get(typeName);
    if (!uid || resolvers[typeName]?.[fieldName]) return own;
    if (['id', 'documentId'].includes(fieldName)) return { kind: 'column', attribute: fieldName };
    const attribute = fieldName.replace(CONNECTION, '');
    const definition = (strapi.getModel(uid as UID.Schema).attributes as Record<string, { type: string }>)[attribute];
    if (!definition) return own;
    if (LINKS.has(definition.type)) return { kind: 'link', attribute, isConnection: CONNECTION.test(fieldName), config: own.config };
    return Object.keys(own.config).length > 0 ? own : { kind: 'column', attribute };
  };
  return { uidOf: (typeName) => uids.get(typeName), typeNames: () => uids.keys(), field: fieldOf, config };
}

const LINKS = new Set(['relation', 'component', 'media', 'dynamiczone']);
