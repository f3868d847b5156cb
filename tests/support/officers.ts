import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { ask } from './graphql';
import type { Pressroom } from './pressroom';

/** Somebody who asks over GraphQL: an applicant, or an officer who has signed in as an end user. */
export interface GraphqlClient {
  ask<Data, Variables extends object>(document: TypedDocumentNode<Data, Variables>, variables: Variables): Promise<Data>;
  headers: Record<string, string>;
}

const PASSWORD = 'Correct-horse-7';

/** Whoever has no account; `language` is what their browser prefers. */
export const anybody = (pressroom: Pressroom, language = 'en', headers: Record<string, string> = {}): GraphqlClient => client(pressroom, { 'accept-language': language, ...headers });

/** Signs in as an end user with a role of the office; the account is made on the way. */
export async function signInOfficer(pressroom: Pressroom, role: 'Press officer' | 'Security officer' | 'Appeals officer' | 'Authenticated', email = `${role.split(' ')[0]?.toLowerCase()}@office.example.org`): Promise<GraphqlClient> {
  await pressroom.inside(
    async (strapi, { role, email, password }) => {
      const users = strapi.db.query('plugin::users-permissions.user');
      if (await users.findOne({ where: { email } })) return;
      const { id } = await strapi.db.query('plugin::users-permissions.role').findOne({ where: { name: role } });
      await strapi.plugin('users-permissions').service('user').add({ username: email, email, password, provider: 'local', confirmed: true, role: id });
    },
    { role, email, password: PASSWORD },
  );
  const response = await fetch(`${pressroom.url}/api/auth/local`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ identifier: email, password: PASSWORD }),
  });
  const { jwt } = (await response.json()) as { jwt?: string };
  if (!jwt) throw new Error(`signing in as ${email} answered ${response.status}`);
  return client(pressroom, { authorization: `Bearer ${jwt}`, 'accept-language': 'en' });
}

const client = (pressroom: Pressroom, headers: Record<string, string>): GraphqlClient => ({
  ask: (document, variables) => ask(pressroom, document, variables, headers),
  headers,
});
