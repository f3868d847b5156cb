import { readFileSync } from 'node:fs';
import { buildSchema, isEnumType, isInputObjectType, isObjectType, type GraphQLNamedType } from 'graphql';

const schema = buildSchema(readFileSync('types/schema.graphql', 'utf8'));

/**
 * What Strapi's own plugins define: filters on plain values, pages, languages, the media library, accounts of end users. Everything else in the schema
 * is the newsroom's, be it written by hand or derived from its content types; of the roots, the fields that lead to such a type.
 */
const OF_STRAPI = /^(__|(Boolean|DateTime|Float|ID|Int|JSON|String)FilterInput$|Pagination(Arg)?$|I18NLocale|UploadFile|UsersPermissions|(Query|Mutation)$)/;

const isOwn = ({ name }: { name: string }): boolean => !OF_STRAPI.test(name);

interface Described {
  name: string;
  description?: string | null;
}

/** Everything below a type that can carry a description, by its full name. */
function partsOf(type: GraphQLNamedType): Described[] {
  const inside = (parts: readonly Described[], of = type.name): Described[] => parts.map(({ name, description }) => ({ name: `${of}.${name}`, description }));
  if (isEnumType(type)) return inside(type.getValues());
  if (isInputObjectType(type)) return inside(Object.values(type.getFields()));
  if (!isObjectType(type)) return [];
  return Object.values(type.getFields()).flatMap((field) => [...inside([field]), ...inside(field.args, `${type.name}.${field.name}`)]);
}

const ownTypes = Object.values(schema.getTypeMap()).filter(isOwn);
const ownRoots = [schema.getQueryType(), schema.getMutationType()].flatMap((root) =>
  Object.values(root?.getFields() ?? {})
    .filter((field) => isOwn({ name: String(field.type).replace(/[[\]!]/g, '') }))
    .flatMap((field) => [field, ...field.args].map(({ name, description }) => ({ name: `${root?.name} ${field.name} ${name}`, description })))
);

test('every own type, field, argument and value of the schema says what it is', () => {
  const described: Described[] = [...ownTypes, ...ownTypes.flatMap(partsOf), ...ownRoots];
  expect(described.length).toBeGreaterThan(300);
  expect(described.filter(({ description }) => (description ?? '').length < 3).map(({ name }) => name)).toEqual([]);
});

test('the newsroom’s types are among them', () => {
  const names = ownTypes.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['Communique', 'Contact', 'Event', 'EventKind', 'Organisation', 'ParticipatingState', 'ComponentSharedVenue', 'CommuniqueFiltersInput']));
});

test('nothing in it is about reviews, releases, folders or other machinery of Strapi', () => {
  expect(Object.keys(schema.getTypeMap()).filter((name) => /ReviewWorkflows|Release|Folder|FormerSlug|ReferenceCounter|ApiToken|Admin/.test(name))).toEqual([]);
});
