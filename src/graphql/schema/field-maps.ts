import { isInterfaceType, isObjectType, type GraphQLField, type GraphQLSchema } from 'graphql';

export interface SchemaField {
  typeName: string;
  field: GraphQLField<unknown, unknown>;
}

/** Every output field of a schema, with the name of its type. */
export function outputFields(schema: GraphQLSchema): SchemaField[] {
  return Object.values(schema.getTypeMap())
    .filter((type) => (isObjectType(type) || isInterfaceType(type)) && !type.name.startsWith('__'))
    .flatMap((type) => {
      const fields = isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];
      return fields.map((field) => ({ typeName: type.name, field }));
    });
}
