import { GraphQLList, GraphQLNonNull, isListType, isNonNullType, isObjectType, type GraphQLField, type GraphQLOutputType, type GraphQLSchema } from 'graphql';

/** What of a schema was derived from content types, as `Type` and as `Query.field`. */
export interface Derived {
  readonly types: ReadonlySet<string>;
  readonly rootFields: ReadonlySet<string>;
}

/**
 * Says of the derived fields what holds anyway: a list is there and holds no nulls, and so is the object with a list's totals. What people wrote
 * themselves is left as they wrote it.
 */
export function tightenTypes(schema: GraphQLSchema, { types, rootFields }: Derived): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    const fields = Object.values(type.getFields());
    const derived = type === schema.getQueryType() ? fields.filter(({ name }) => rootFields.has(name)) : fields.filter(() => types.has(type.name));
    for (const field of derived) tighten(field);
  }
  return schema;
}

function tighten(field: GraphQLField<unknown, unknown>): void {
  const isConnection = field.name.endsWith('_connection');
  if (isConnection) field.type = required(field.type);
  const inner = isNonNullType(field.type) ? field.type.ofType : field.type;
  if (!isListType(inner)) return;
  field.type = new GraphQLNonNull(new GraphQLList(required(inner.ofType)));
  field.resolve = orEmpty(field.resolve);
}

const required = (type: GraphQLOutputType): GraphQLNonNull<Exclude<GraphQLOutputType, GraphQLNonNull<never>>> =>
  // What is not yet required may be: the compiler cannot take one kind out of the union.
  (isNonNullType(type) ? type : new GraphQLNonNull(type as never)) as never;

/** Strapi answers null for a list of components that was never written. */
function orEmpty(resolve: GraphQLField<unknown, unknown>['resolve']): GraphQLField<unknown, unknown>['resolve'] {
  return resolve && (async (...given) => (await resolve(...given)) ?? []);
}
