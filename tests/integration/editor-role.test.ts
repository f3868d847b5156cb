import { signInAdmin, type AdminClient } from '../support/admin';
import { content, UID } from '../support/factories';
import { startPressroom, type Pressroom } from '../support/pressroom';
import { upload, uploadPicture, PNG } from '../support/uploads';

let pressroom: Pressroom;
let editor: AdminClient;
let make: ReturnType<typeof content>;

beforeAll(async () => {
  pressroom = await startPressroom();
  editor = await signInAdmin(pressroom, 'writer@pressroom.example', { name: 'Communications editor' });
  make = content(editor);
});
afterAll(() => pressroom.stop());

const status = async (method: string, address: string, body?: object): Promise<number> => (await editor.call(method, address, body)).status;
const item = (uid: string, id: string, rest = '', locale = 'fr'): string => `/content-manager/collection-types/${uid}/${id}${rest}?locale=${locale}`;

describe('a communications editor', () => {
  test('holds precisely the rights of that work', async () => {
    const { body } = await editor.call<{ data: { action: string; subject: string | null }[] }>('GET', '/admin/users/me/permissions');
    const work = ['create', 'read', 'update', 'delete'];
    const explorer = (uid: string, actions: string[]) => actions.map((name) => `plugin::content-manager.explorer.${name} ${uid}`);
    const media = ['read', 'assets.create', 'assets.update', 'assets.download', 'assets.copy-link', 'configure-view'].map((name) => `plugin::upload.${name} null`);
    const drafted = [UID.communique, UID.event].flatMap((uid) => explorer(uid, [...work, 'publish']));
    const undrafted = [UID.contact, UID.organisation, UID.state].flatMap((uid) => explorer(uid, work));
    expect(body.data.map(({ action, subject }) => `${action} ${subject}`).sort()).toEqual([...drafted, ...undrafted, ...media].sort());
  });

  test.each([
    ['contact', UID.contact, { role: 'Spokesperson' }],
    ['organisation', UID.organisation, { acronym: 'ORG' }],
    ['state', UID.state, { officialName: 'The Republic' }],
  ] as const)('writes, translates and deletes: %s', async (kind, uid, change) => {
    const id = await make[kind]();
    const { body } = await editor.call<{ data: Record<string, unknown> }>('GET', item(uid, id));
    expect((await editor.update(uid, id, change)).status).toBe(200);
    expect((await editor.update(uid, id, { ...required(body.data), ...change }, 'nl')).status).toBe(200);
    expect(await status('GET', `/content-manager/collection-types/${uid}?page=1&pageSize=20&locale=nl`)).toBe(200);
    expect(await status('DELETE', item(uid, id, '', '*'))).toBe(200);
  });

  test.each([
    ['communique', UID.communique, { title: 'In het Nederlands', summary: 'Een samenvatting.', place: 'Namen' }],
    ['event', UID.event, { title: 'In het Nederlands' }],
  ] as const)('writes, translates, publishes, takes back and deletes: %s', async (kind, uid, dutch) => {
    const contacts = [await make.contact()];
    const id = kind === 'event' ? await make.event({ contacts: make.connect(contacts) }) : await make.communique({ contacts });
    expect((await editor.update(uid, id, dutch, 'nl')).status).toBe(200);
    for (const locale of ['fr', 'nl']) expect((await editor.publish(uid, id, locale)).status).toBe(200);
    expect((await editor.update(uid, id, { title: 'Corrigé' })).status).toBe(200);
    expect(await status('POST', item(uid, id, '/actions/discard'), {})).toBe(200);
    for (const locale of ['fr', 'nl']) expect(await status('POST', item(uid, id, '/actions/unpublish', locale), {})).toBe(200);
    expect(await status('DELETE', item(uid, id, '', '*'))).toBe(200);
  });

  test('finds what the forms need: languages, addresses of pages, items to link', async () => {
    expect(await status('GET', '/content-manager/init')).toBe(200);
    expect(await status('GET', '/i18n/locales')).toBe(200);
    expect(await status('POST', '/content-manager/uid/generate?locale=fr', { contentTypeUID: UID.communique, field: 'slug', data: { title: 'Un titre' } })).toBe(200);
    for (const field of ['events', 'participatingStates', 'organisations', 'contacts']) {
      expect([field, await status('GET', `/content-manager/relations/${UID.communique}/${field}?locale=fr`)]).toEqual([field, 200]);
    }
  });

  test('keeps the media library: pictures are uploaded, described, sorted into folders and removed', async () => {
    const id = await uploadPicture(pressroom, editor);
    expect(await status('PUT', `/upload/files/${id}`, { alternativeText: 'A white square' })).toBe(200);
    expect((await upload(pressroom, editor, PNG, 'other.png', 'image/png')).status).toBe(201);
    expect(await status('POST', '/upload/folders', { name: 'Namur' })).toBe(201);
    expect(await status('DELETE', `/upload/files/${id}`)).toBe(200);
  });
});

/** Fields without which an item is not saved in another language. */
const required = ({ fullName, name, kind }: Record<string, unknown>) => ({ ...(fullName ? { fullName } : { name, kind }) });

describe('and nothing else:', () => {
  test.each([
    ['GET', '/admin/users'],
    ['POST', '/admin/users', { email: 'friend@example.org', firstname: 'A', roles: [1] }],
    ['PUT', '/admin/users/1', { roles: [1] }],
    ['GET', '/admin/roles'],
    ['POST', '/admin/roles', { name: 'Mine' }],
    ['PUT', '/admin/roles/1/permissions', { permissions: [] }],
    ['GET', '/admin/api-tokens'],
    ['POST', '/admin/api-tokens', { name: 'mine', type: 'full-access' }],
    ['GET', '/admin/transfer/tokens'],
    ['GET', '/admin/webhooks'],
    ['POST', '/admin/webhooks', { name: 'mine', url: 'https://example.org', events: [] }],
    ['POST', '/admin/project-settings', {}],
    ['GET', '/content-type-builder/schema'],
    ['GET', '/content-type-builder/content-types'],
    ['PUT', `/content-manager/content-types/${UID.communique}/configuration`, { settings: {} }],
    ['PUT', '/content-manager/components/shared.link/configuration', { settings: {} }],
    ['POST', '/i18n/locales', { code: 'de', name: 'Deutsch', isDefault: false }],
    ['PUT', '/upload/settings', { sizeOptimization: false, responsiveDimensions: false, autoOrientation: false }],
    ['GET', '/users-permissions/roles'],
    ['PUT', '/users-permissions/advanced', { allow_register: true }],
    ['GET', '/email/settings'],
    ['GET', '/content-manager/collection-types/plugin::users-permissions.user'],
    ['POST', '/content-manager/collection-types/plugin::users-permissions.user', { username: 'me', email: 'me@example.org' }],
    ['GET', '/content-manager/collection-types/admin::user'],
    ['GET', '/content-manager/collection-types/api::former-slug.former-slug'],
    ['PUT', '/content-manager/collection-types/api::communique.reference-counter/x', { last: 0 }],
  ])('%s %s is forbidden', async (...request: [string, string, object?]) => {
    expect(await status(...request)).toBe(403);
  });
});

describe('a right that an administrator takes away', () => {
  test('does not come back with the next start', async () => {
    const admin = await signInAdmin(pressroom);
    const { body: roles } = await admin.call<{ data: { id: number; name: string }[] }>('GET', '/admin/roles');
    const id = roles.data.find(({ name }) => name === 'Communications editor')?.id;
    const rights = async () => (await admin.call<{ data: { action: string; subject: string; properties: object; conditions: string[] }[] }>('GET', `/admin/roles/${id}/permissions`)).body.data;
    const kept = (await rights()).filter(({ action }) => !action.endsWith('.delete'));
    const permissions = kept.map(({ action, subject, properties, conditions }) => ({ action, subject, properties, conditions }));
    expect(await admin.call('PUT', `/admin/roles/${id}/permissions`, { permissions })).toMatchObject({ status: 200 });
    const next = await startPressroom({ database: pressroom.database });
    await next.stop();
    expect(await rights()).toHaveLength(kept.length);
    expect(await status('DELETE', item(UID.contact, await make.contact()))).toBe(403);
  });
});
