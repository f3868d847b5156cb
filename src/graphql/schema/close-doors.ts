import type { GraphQLSchema } from 'graphql';

/** Mutations that Strapi's plugins bring and that nobody here needs: accounts are made in the admin panel, files uploaded there. */
const CLOSED = [
  'createUsersPermissionsRole',
  'updateUsersPermissionsRole',
  'deleteUsersPermissionsRole',
  'createUsersPermissionsUser',
  'updateUsersPermissionsUser',
  'deleteUsersPermissionsUser',
  'register',
  'emailConfirmation',
  'updateUploadFile',
  'deleteUploadFile',
];

/** Takes them out of the schema: what is not there needs no permission. */
export function closeDoors(schema: GraphQLSchema): GraphQLSchema {
  const mutations = schema.getMutationType()?.getFields() ?? {};
  for (const name of CLOSED) delete mutations[name];
  return schema;
}
