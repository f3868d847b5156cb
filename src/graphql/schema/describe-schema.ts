import { isEnumType, isInputObjectType, isObjectType, type GraphQLArgument, type GraphQLNamedType, type GraphQLSchema } from 'graphql';
import type { UID } from '@strapi/strapi';
import { attributesOf } from '../../content/attributes';
import { WORDING, type Wording } from '../../editing/wording';

/** Fields that Strapi adds to every type. */
const COMMON: Record<string, string> = {
  id: 'Number of this row; it changes when the item is published again.',
  documentId: 'The item’s lasting id, the same in all languages.',
  locale: 'Language of this version.',
  localizations: 'The other published language versions.',
  createdAt: 'When this version was made.',
  updatedAt: 'When this version was last changed.',
  publishedAt: 'When this version was published.',
};

const ARGUMENTS: Record<string, string> = {
  documentId: 'The item’s lasting id.',
  filters: 'Conditions that items must meet. A linked item counts only where the public may see it.',
  locale: 'The language to answer in; the default language where absent.',
  pagination: 'Which part of the list: `limit` (at most 100) and `start`, or `pageSize` and `page`.',
  slug: 'Last part of the page’s address.',
  sort: 'Order, for example ["issuedAt:desc"]. Only fields of the items themselves.',
};

/** Gives every type, field and argument of the newsroom its description: front-end developers read the schema, not our code. */
export function describeSchema(schema: GraphQLSchema): GraphQLSchema {
  for (const [uid, wording] of Object.entries(WORDING)) describeType(schema, uid, wording);
  describeRoots(schema);
  return schema;
}

function describeType(schema: GraphQLSchema, uid: string, wording: Wording): void {
  const model = strapi.getModel(uid as UID.Schema);
  const type = schema.getType(model.globalId);
  if (!isObjectType(type)) return;
  type.description = wording.type.purpose.en;
  for (const [name, field] of Object.entries(type.getFields())) {
    const attribute = name.replace(/_connection$/, '');
    field.description ??= wording.fields[attribute]?.purpose.en ?? COMMON[attribute];
    describeArguments(field.args);
  }
  describeInputs(schema, type, wording);
  describeLists(schema, type, wording);
  for (const [attribute, values] of Object.entries(wording.values ?? {})) describeEnum(schema, uid, attribute, wording, values);
}

function describeInputs(schema: GraphQLSchema, { name }: GraphQLNamedType, wording: Wording): void {
  const filters = schema.getType(`${name}FiltersInput`);
  if (!isInputObjectType(filters)) return;
  filters.description = `Conditions on: ${wording.type.label.en.toLowerCase()}.`;
  for (const [attribute, field] of Object.entries(filters.getFields())) {
    field.description ??= wording.fields[attribute]?.purpose.en ?? COMMON[attribute] ?? COMBINED[attribute];
  }
}

/** A list comes with its totals where it is asked for as `…_connection`. */
function describeLists(schema: GraphQLSchema, { name }: GraphQLNamedType, wording: Wording): void {
  for (const kind of ['EntityResponseCollection', 'RelationResponseCollection']) {
    const list = schema.getType(`${name}${kind}`);
    if (!isObjectType(list)) continue;
    list.description = `Part of a list: ${wording.type.label.en.toLowerCase()}.`;
    for (const field of Object.values(list.getFields())) field.description ??= LIST[field.name];
  }
}

const LIST: Record<string, string> = { nodes: 'The items.', pageInfo: 'Which part of the list this is, and how long the whole of it.' };

const COMBINED: Record<string, string> = { and: 'All of these hold.', or: 'One of these holds.', not: 'This does not hold.' };

function describeEnum(schema: GraphQLSchema, uid: string, attribute: string, wording: Wording, values: Record<string, { en: string }>): void {
  const definition = attributesOf(uid)[attribute];
  const type = definition?.type === 'enumeration' && definition.enumName ? schema.getType(definition.enumName) : undefined;
  if (!isEnumType(type)) return;
  type.description = wording.fields[attribute]?.purpose.en;
  for (const value of type.getValues()) value.description = values[value.name]?.en;
}

function describeRoots(schema: GraphQLSchema): void {
  for (const [uid, wording] of Object.entries(WORDING)) {
    const { info } = strapi.getModel(uid as UID.Schema);
    if (!('pluralName' in info)) continue;
    const [one, many] = [info.singularName, info.pluralName].map(camelCase);
    const label = wording.type.label.en.toLowerCase();
    describeRoot(schema, String(one), `One published ${label} by its id, or null.`);
    describeRoot(schema, String(many), `What the public may see of this kind: ${label}.`);
    describeRoot(schema, `${many}_connection`, `The same list with its totals: ${label}.`);
  }
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) describeArguments(field.args);
}

function describeRoot(schema: GraphQLSchema, name: string, description: string): void {
  const field = schema.getQueryType()?.getFields()[name];
  if (field) field.description = description;
}

const camelCase = (name: string): string => name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

function describeArguments(args: readonly GraphQLArgument[]): void {
  for (const argument of args) argument.description ??= ARGUMENTS[argument.name];
}
