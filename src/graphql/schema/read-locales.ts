import { GraphQLError, GraphQLScalarType, type GraphQLSchema } from 'graphql';

/** A language tag; that the newsroom speaks it is checked where the query is read. */
const TAG = /^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$/;

function readTag(value: unknown): string {
  if (typeof value === 'string' && TAG.test(value)) return value;
  throw new GraphQLError('A language is given as a tag such as "fr", "en" or "nl".', { extensions: { code: 'BAD_USER_INPUT' } });
}

/** Strapi checks a language only where it stands in the query, not where it comes as a variable, and takes `*` for all at once. */
export function readLocales(schema: GraphQLSchema): GraphQLSchema {
  const scalar = schema.getType('I18NLocaleCode');
  if (!(scalar instanceof GraphQLScalarType)) return schema;
  scalar.parseValue = readTag;
  scalar.parseLiteral = (node) => readTag('value' in node ? node.value : null);
  scalar.description = 'A language of this newsroom, as a BCP 47 tag: fr, en, nl.';
  return schema;
}
