import { readdirSync, readFileSync, statSync } from 'node:fs';
import { connect } from 'node:net';
import path from 'node:path';
import { PASSWORD, signInAdmin, type AdminClient } from '../support/admin';
import { content, UID } from '../support/factories';
import { send } from '../support/graphql';
import { startPressroom, type Pressroom } from '../support/pressroom';
import { PNG, upload } from '../support/uploads';

let pressroom: Pressroom;
let admin: AdminClient;

const ORIGIN = 'https://press.example.org';

beforeAll(async () => {
  pressroom = await startPressroom({ env: { ALLOWED_ORIGINS: ORIGIN } });
  admin = await signInAdmin(pressroom);
});
afterAll(() => pressroom.stop());

/** Every file below a folder. */
const filesIn = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const file = path.join(folder, name);
    return statSync(file).isDirectory() ? filesIn(file) : [file];
  });

const soon = (ms = 500) => new Promise((resolve) => setTimeout(resolve, ms));

describe('an error', () => {
  beforeAll(() =>
    pressroom.inside((strapi) => {
      strapi.documents.use((context, next) => {
        if (JSON.stringify(context.params ?? {}).includes('make it fail')) throw new Error('SENTINEL select * from admin_users at /srv/app/dist');
        return next();
      });
    })
  );

  test('that nobody expected is masked outside, and complete in the log under its id', async () => {
    const { text, errors } = await send(pressroom, '{ communiques(filters: { title: { eq: "make it fail" } }) { title } }');
    expect(text).not.toMatch(/SENTINEL|select|\/srv|stacktrace/);
    expect(errors?.[0]).toMatchObject({ message: 'Internal Server Error', extensions: { code: 'INTERNAL_SERVER_ERROR' } });
    const id = String(errors?.[0]?.extensions.correlationId);
    expect(await pressroom.log()).toMatch(new RegExp(`${id}.*SENTINEL select \\* from admin_users`));
  });

  test('over REST is masked in the same way', async () => {
    const response = await fetch(`${pressroom.url}/api/communiques?filters[title][$eq]=make it fail`);
    const text = await response.text();
    expect([response.status, /SENTINEL|select|\/srv/.test(text)]).toEqual([500, false]);
    expect(await pressroom.log()).toContain(String(response.headers.get('x-correlation-id')));
  });

  test('of the caller suggests no names, and carries no stack trace', async () => {
    const { text, errors } = await send(pressroom, '{ communiqu { titl } }');
    expect(errors?.[0]?.message).toBe('Cannot query field "communiqu" on type "Query".');
    expect(text).not.toMatch(/Did you mean|stacktrace|node_modules/);
  });
});

describe('a request from another site', () => {
  test.each(['/graphql', '/api/communiques', '/uploads/x.png', '/admin/init'])('is answered for a listed origin only: %s', async (address) => {
    const allowed = async (origin: string) => (await fetch(`${pressroom.url}${address}`, { headers: { origin } })).headers.get('access-control-allow-origin');
    expect(await allowed('https://evil.example')).toBeNull();
    expect(await allowed(ORIGIN)).toBe(ORIGIN);
  });

  test('that a browser would send without asking is refused', async () => {
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x']) {
      const response = await fetch(`${pressroom.url}/graphql`, { method: 'POST', headers: { 'content-type': type }, body: 'query=%7B__typename%7D' });
      expect([type, response.status >= 400]).toEqual([type, true]);
    }
    expect((await fetch(`${pressroom.url}/graphql?query=%7B__typename%7D`)).status).toBe(400);
  });
});

describe('limits', () => {
  test('hold for depth, list length and body size', async () => {
    const nested = (depth: number): string => (depth === 0 ? 'name' : `parent { ${nested(depth - 1)} }`);
    expect((await send(pressroom, `{ participatingStates { ${nested(6)} } }`)).errors).toBeUndefined();
    expect((await send(pressroom, `{ participatingStates { ${nested(8)} } }`)).errors?.[0]?.message).toContain('maximum operation depth');
    expect((await send(pressroom, `{ communiques { title } } # ${'x'.repeat(101 * 1024)}`)).status).toBe(413);
    expect(await pressroom.log()).not.toContain('unbounded');
  });

  test('hold for lists of linked items, whatever is asked', async () => {
    const make = content(admin);
    const states: string[] = [];
    for (let n = 0; n < 101; n += 1) states.push(await make.state({ name: `Many ${n}` }));
    const id = await make.communique({ contacts: [await make.contact()], participatingStates: make.connect(states) });
    await admin.publish(UID.communique, id);
    const count = async (pagination: string): Promise<number> => {
      const { data } = await send<{ communique: { participatingStates: object[] } }>(pressroom, `query ($id: ID!) { communique(documentId: $id, locale: "fr") { participatingStates${pagination} { name } } }`, { id });
      return data?.communique.participatingStates.length ?? -1;
    };
    expect(await count('')).toBe(100);
    for (const limit of [100_000, -1]) expect(await count(`(pagination: { limit: ${limit} })`)).toBe(100);
    const { data } = await send<{ participatingStates: object[] }>(pressroom, '{ participatingStates(pagination: { limit: -1 }, locale: "fr") { name } }');
    expect(data?.participatingStates).toHaveLength(100);
    const rest = await fetch(`${pressroom.url}/api/participating-states?pagination[pageSize]=100000`);
    expect(((await rest.json()) as { data: object[] }).data).toHaveLength(100);
  });
});

describe('an upload', () => {
  const html = Buffer.from('<!doctype html><script>alert(1)</script>');
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>');
  test.each([
    ['a page', html, 'page.html', 'text/html'],
    ['a drawing that may carry scripts', svg, 'drawing.svg', 'image/svg+xml'],
    ['a page that says it is a picture', html, 'page.png', 'image/png'],
    ['a drawing that says it is a picture', svg, 'drawing.png', 'image/png'],
    ['a page that ends as a PDF', Buffer.concat([html, Buffer.from('%PDF-1.4')]), 'paper.pdf', 'application/pdf'],
    ['a picture that is called a page', PNG, 'picture.html', 'image/png'],
    ['a program', Buffer.from('MZ\0\0'), 'program.exe', 'application/octet-stream'],
  ])('of %s is refused, and leaves no file', async (_, bytes, name, type) => {
    const before = filesIn(pressroom.folders.uploads);
    expect((await upload(pressroom, admin, bytes, name, type)).status).toBe(400);
    expect(filesIn(pressroom.folders.uploads)).toEqual(before);
  });

  test('of a file that the server would have to fetch itself is not offered', async () => {
    const { status } = await admin.call('POST', '/upload/actions/upload-from-urls', { urls: ['https://press.example.org/page.html'] });
    expect([404, 405]).toContain(status);
  });

  test('of a picture is taken', async () => {
    expect((await upload(pressroom, admin, PNG, 'square.png', 'image/png')).status).toBe(201);
  });

  test.each(['/nothing', '/api/communiques', '/graphql', '/graphql?x', '/admin/login', '/api/upload', '/upload'])('by anybody to %s leaves no temporary file', async (address) => {
    for (const field of ['files', 'passport', 'anything']) {
      const form = new FormData();
      form.append(field, new Blob([new Uint8Array(100_000)]), 'passport.pdf');
      const response = await fetch(`${pressroom.url}${address}`, { method: 'POST', body: form });
      expect([address, field, [401, 404, 405, 415].includes(response.status)]).toEqual([address, field, true]);
    }
    await soon();
    expect(filesIn(pressroom.folders.temporary)).toEqual([]);
  });

  test('by an editor leaves no temporary file either, under any field name or when it is cut off', async () => {
    await upload(pressroom, admin, PNG, 'square.png', 'image/png', 'elsewhere');
    await upload(pressroom, admin, html, 'page.html', 'text/html');
    await cutOffUpload(pressroom, admin);
    await soon();
    expect(filesIn(pressroom.folders.temporary)).toEqual([]);
  });
});

/** Sends half of an upload, then hangs up. */
function cutOffUpload({ url }: Pressroom, { token }: AdminClient): Promise<void> {
  const { port } = new URL(url);
  const head = ['POST /upload HTTP/1.1', 'Host: localhost', `Authorization: Bearer ${token}`, 'Content-Type: multipart/form-data; boundary=b', 'Content-Length: 500000', '', ''].join('\r\n');
  const part = '--b\r\nContent-Disposition: form-data; name="files"; filename="half.png"\r\nContent-Type: image/png\r\n\r\n';
  return new Promise((resolve) => {
    const socket = connect(Number(port), '127.0.0.1', () => {
      socket.write(head + part + 'x'.repeat(200_000), () => setTimeout(() => socket.destroy(), 100));
    });
    socket.once('close', () => resolve());
    socket.once('error', () => resolve());
  });
}

describe('an end user', () => {
  const makeUser = (email: string) =>
    pressroom.inside(
      async (strapi, { email, password }) => {
        const role = await strapi.db.query('plugin::users-permissions.role').findOne({ where: { type: 'authenticated' } });
        const user = await strapi.plugin('users-permissions').service('user').add({ username: email, email, password, confirmed: true, blocked: false, provider: 'local', role: role.id });
        return user.id as number;
      },
      { email, password: PASSWORD }
    );
  const post = async (address: string, body: object, cookie = '') => {
    const response = await fetch(`${pressroom.url}/api/auth/${address}`, { method: 'POST', headers: { 'content-type': 'application/json', cookie }, body: JSON.stringify(body) });
    return { status: response.status, cookie: response.headers.get('set-cookie') ?? '', body: (await response.json().catch(() => ({}))) as { jwt?: string } };
  };

  test('cannot sign up', async () => {
    const { status } = await post('local/register', { username: 'x', email: 'x@example.org', password: PASSWORD, confirmed: true, role: 1 });
    expect([400, 403, 404]).toContain(status);
    expect(await pressroom.inside((strapi) => strapi.db.query('plugin::users-permissions.user').count({ where: { email: 'x@example.org' } }))).toBe(0);
  });

  test('has a short access token, and a refresh token that no script reads and that ends with the account', async () => {
    const id = await makeUser('reader@example.org');
    const { status, body, cookie } = await post('local', { identifier: 'reader@example.org', password: PASSWORD });
    expect(status).toBe(200);
    expect(cookie).toMatch(/httponly/i);
    expect(cookie).toMatch(/samesite=strict/i);
    const { exp, iat } = JSON.parse(Buffer.from(String(body.jwt?.split('.')[1]), 'base64url').toString()) as { exp: number; iat: number };
    expect(exp - iat).toBeLessThanOrEqual(15 * 60);
    const jar = String(cookie.split(';')[0]);
    expect((await post('refresh', {}, jar)).status).toBe(200);
    await pressroom.inside(async (strapi, id) => strapi.plugin('users-permissions').service('user').edit(id, { blocked: true }), id);
    const { text } = await send(pressroom, '{ me { username } }', {}, { authorization: `Bearer ${body.jwt}` });
    expect(text).not.toContain('reader@example.org');
  });

  test('may do what the public may', async () => {
    await makeUser('officer@example.org');
    const { body } = await post('local', { identifier: 'officer@example.org', password: PASSWORD });
    const { errors } = await send(pressroom, '{ communiques { title contacts { fullName } } }', {}, { authorization: `Bearer ${body.jwt}` });
    expect(errors).toBeUndefined();
  });
});

describe('guessing passwords', () => {
  test('is stopped after ten attempts on an account, all at once or not, on one instance or two, whatever the caller says of himself', async () => {
    const second = await startPressroom({ database: pressroom.database });
    try {
      const guess = 'mutation ($password: String!) { login(input: { identifier: "victim@example.org", password: $password }) { jwt } }';
      const answers = await Promise.all(Array.from({ length: 12 }, (_, n) => send(pressroom, guess, { password: `guess ${n}` })));
      const refused = answers.filter(({ errors }) => errors?.[0]?.message.startsWith('Too many attempts'));
      expect(refused).toHaveLength(2);
      const attempt = async (url: string, body: object, headers: Record<string, string> = {}) => (await fetch(`${url}/api/auth/local`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) })).status;
      expect(await attempt(second.url, { identifier: 'victim@example.org', password: 'guess' })).toBe(429);
      expect(await attempt(pressroom.url, { identifier: 'Victim@example.org', password: 'guess', email: 'other@example.org' })).toBe(429);
      expect(await attempt(pressroom.url, { identifier: 'victim@example.org', password: 'guess' }, { 'x-forwarded-for': '203.0.113.7' })).toBe(429);
    } finally {
      await second.stop();
    }
  });

  test('of an administrator is stopped as well', async () => {
    const statuses: number[] = [];
    for (let n = 0; n < 12; n += 1) {
      const response = await fetch(`${pressroom.url}/admin/login`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ email: 'nobody@example.org', password: `guess ${n}` }) });
      statuses.push(response.status);
    }
    expect(statuses.filter((status) => status === 429).length).toBeGreaterThanOrEqual(2);
    expect(statuses.slice(0, 10)).not.toContain(429);
  });

  test('leaves no address and no name in the database', async () => {
    const keys = await pressroom.inside(async (strapi) => (await strapi.db.connection('sign_in_attempts').select('key')).map(({ key }: { key: string }) => key));
    expect(keys.length).toBeGreaterThan(0);
    expect(keys.join(' ')).not.toMatch(/@|127\.0\.0\.1/);
  });
});

describe('in production', () => {
  let production: Pressroom;
  let owner: AdminClient;
  beforeAll(async () => {
    production = await startPressroom({ env: { NODE_ENV: 'production' } });
    owner = await signInAdmin(production);
  });
  afterAll(() => production.stop());

  test.each([
    ['POST', 'content-types'],
    ['PUT', `content-types/${UID.communique}`],
    ['DELETE', `content-types/${UID.communique}`],
    ['POST', 'components'],
    ['DELETE', 'components/shared.link'],
    ['DELETE', 'component-categories/shared'],
    ['POST', 'update-schema'],
  ])('content types are not built over the network, not even by the owner: %s %s', async (method, address) => {
    const contentType = { displayName: 'X', singularName: 'x', pluralName: 'xs', attributes: { x: { type: 'string' } } };
    const { status } = await owner.call(method, `/content-type-builder/${address}`, { contentType, data: { contentTypes: [], components: [] } });
    expect([404, 405]).toContain(status);
  });

  test('the panel still reads what its lists and forms need', async () => {
    const lists = Object.values(UID).flatMap((uid) => [`/content-manager/content-types/${uid}/configuration`, `/content-manager/collection-types/${uid}?page=1&pageSize=20`]);
    const addresses = ['/content-manager/init', '/content-type-builder/schema', '/admin/project-type', '/admin/information', '/i18n/locales', ...lists];
    const answers = await Promise.all(addresses.map(async (address) => [address, (await owner.call('GET', address)).status]));
    expect(answers).toEqual(addresses.map((address) => [address, 200]));
  });
});

describe('the packages it is made of', () => {
  test('are one version of Strapi, without published holes', () => {
    const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, { version: string }> };
    const own = ['design-system', 'icons', 'ui-primitives', 'sdk-plugin'].map((name) => `node_modules/@strapi/${name}`);
    const versions = Object.entries(packages).filter(([name]) => /node_modules\/@strapi\/[^/]+$/.test(name) && !own.includes(name)).map(([name, { version }]) => `${name} ${version}`);
    expect(versions.filter((entry) => !entry.endsWith(' 5.54.0'))).toEqual([]);
    expect(versions.length).toBeGreaterThan(10);
  });
});
