import type { AddressInfo } from 'node:net';
import type { Core } from '@strapi/strapi';

/** A press officer who asks over HTTP. */
export interface BenchClient {
  /** Sends a document and gives the answer's text. An error in it ends the benchmark. */
  send(query: string, variables: object): Promise<string>;
}

const ACCOUNT = { email: 'bench@office.example.org', password: 'Correct-horse-7' };

/** Makes a press officer and signs in. */
export async function openClient(strapi: Core.Strapi): Promise<BenchClient> {
  const { id }: { id: number } = await strapi.db.query('plugin::users-permissions.role').findOne({ where: { type: 'press-officer' } });
  await strapi.plugin('users-permissions').service('user').add({ username: ACCOUNT.email, ...ACCOUNT, provider: 'local', confirmed: true, role: id });
  const { port } = strapi.server.httpServer.address() as AddressInfo; // a TCP server's address is an object
  const post = (path: string, body: object, headers = {}) =>
    fetch(`http://127.0.0.1:${port}${path}`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) });
  const signedIn = await post('/api/auth/local', { identifier: ACCOUNT.email, password: ACCOUNT.password });
  const { jwt } = (await signedIn.json()) as { jwt?: string };
  if (!jwt) throw new Error(`Signing in answered ${signedIn.status}.`);
  return {
    send: async (query, variables) => {
      const response = await post('/graphql', { query, variables }, { authorization: `Bearer ${jwt}` });
      const text = await response.text();
      if (!response.ok || text.startsWith('{"errors"')) throw new Error(text);
      return text;
    },
  };
}
