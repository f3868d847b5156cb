import type { GraphQLFieldResolver, GraphQLSchema } from 'graphql';
import { isObjectType, Kind, parse } from 'graphql';

/** Each resolver knows what it is given; here it is only handed on. */
type Resolvers = Readonly<Record<string, Readonly<Record<string, (...given: never[]) => unknown>>>>;

const ROOTS = ['Query', 'Mutation'];

/**
 * Strapi asks every field of every type for policies and permissions, each time it is read: most of what a page of fifty dossiers would cost. The
 * fields of our own types have none beside those of the root field that led to them, so they are read directly; root fields stay guarded.
 * @param sdl what the plugin adds to the schema; only its object types are touched
 */
export function readOwnFieldsDirectly(schema: GraphQLSchema, sdl: string, resolvers: Resolvers): GraphQLSchema {
  for (const name of objectTypesIn(sdl)) {
    const type = schema.getType(name);
    const fields = isObjectType(type) ? Object.values(type.getFields()) : [];
    // What is given is what GraphQL gives: a resolver of ours stands in the schema under the same name.
    for (const field of fields) field.resolve = resolvers[name]?.[field.name] as GraphQLFieldResolver<unknown, unknown> | undefined;
  }
  return schema;
}

function objectTypesIn(sdl: string): string[] {
  const types = parse(sdl).definitions.flatMap((definition) => (definition.kind === Kind.OBJECT_TYPE_DEFINITION ? [definition.name.value] : []));
  return types.filter((name) => !ROOTS.includes(name));
}
