import type { Pressroom } from './pressroom';

/** Somebody who works in the admin panel, through the API that the panel uses. */
export interface AdminClient {
  token: string;
  call<Body = Record<string, unknown>>(method: string, path: string, body?: unknown): Promise<{ status: number; body: Body }>;
  /** Creates an item as the editing form does, and returns its id. */
  create(uid: string, data: object, locale?: string): Promise<string>;
  update(uid: string, documentId: string, data: object, locale?: string): Promise<{ status: number; body: Record<string, unknown> }>;
  publish(uid: string, documentId: string, locale?: string): Promise<{ status: number; body: Record<string, unknown> }>;
}

export const PASSWORD = 'Correct-horse-7';

/** Signs an administrator in; the account is made on the way, with the given role. */
export async function signInAdmin(pressroom: Pressroom, email = 'admin@pressroom.example', role: { code?: string; name?: string } = { code: 'strapi-super-admin' }): Promise<AdminClient> {
  await pressroom.inside(
    async (strapi, { email, password, role }) => {
      if (await strapi.service('admin::user').exists({ email })) return;
      const found = await strapi.db.query('admin::role').findOne({ where: role });
      await strapi.service('admin::user').create({ email, firstname: 'Ada', lastname: 'Admin', password, isActive: true, registrationToken: null, roles: [found.id] });
    },
    { email, password: PASSWORD, role }
  );
  return signIn(pressroom.url, email, PASSWORD);
}

/** Signs in with an account that exists. */
export async function signIn(url: string, email: string, password: string): Promise<AdminClient> {
  const login = await fetch(`${url}/admin/login`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ email, password }) });
  if (!login.ok) throw new Error(`signing in as ${email} answered ${login.status}`);
  const { data } = (await login.json()) as { data: { token: string } };
  return clientWith(url, data.token);
}

function clientWith(url: string, token: string): AdminClient {
  const call: AdminClient['call'] = async (method, path, body) => {
    const response = await fetch(`${url}${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, body: text.startsWith('{') ? JSON.parse(text) : { text } };
  };
  const path = (uid: string, rest = '', locale = 'fr') => `/content-manager/collection-types/${uid}${rest}?locale=${locale}`;
  return {
    token,
    call,
    create: async (uid, data, locale) => {
      const { status, body } = await call<{ data: { documentId: string } }>('POST', path(uid, '', locale), data);
      if (status !== 201) throw new Error(`creating ${uid} answered ${status}: ${JSON.stringify(body)}`);
      return body.data.documentId;
    },
    update: (uid, documentId, data, locale) => call('PUT', path(uid, `/${documentId}`, locale), data),
    publish: (uid, documentId, locale) => call('POST', path(uid, `/${documentId}/actions/publish`, locale), {}),
  };
}
