import { signInAdmin, type AdminClient } from '../support/admin';
import { content, UID } from '../support/factories';
import { send } from '../support/graphql';
import { startPressroom, type Pressroom } from '../support/pressroom';
import { uploadPicture } from '../support/uploads';

let pressroom: Pressroom;
let admin: AdminClient;
let make: ReturnType<typeof content>;

beforeAll(async () => {
  pressroom = await startPressroom();
  admin = await signInAdmin(pressroom);
  make = content(admin);
});
afterAll(() => pressroom.stop());

interface Refusal {
  error: { message: string; details: { errors: { path: string[]; message: string }[] } };
}

const refusalOf = async (answer: Promise<{ status: number; body: unknown }>): Promise<{ status: number; paths: string[]; message: string }> => {
  const { status, body } = await answer;
  const { error } = body as Refusal;
  return { status, paths: (error?.details?.errors ?? []).map(({ path }) => path.join('.')), message: error?.message ?? '' };
};

const tryCreate = (uid: string, data: object) => refusalOf(admin.call('POST', `/content-manager/collection-types/${uid}?locale=fr`, data));

describe('a bad value is refused with its field and a sentence', () => {
  const event = { title: 'E', kind: 'SUMMIT', startsAt: '2021-11-02T08:00:00.000Z', endsAt: '2021-11-05T18:00:00.000Z', timeZone: 'Europe/Brussels', pressAccess: 'OPEN', allDay: false };
  test.each([
    [UID.contact, { fullName: 'A', phone: '081 24 60 00' }, 'phone', 'international form'],
    [UID.contact, { fullName: 'A', languages: ['french'] }, 'languages', 'BCP 47'],
    [UID.state, { name: 'A', kind: 'STATE', announced: true, countryCode: 'XX' }, 'countryCode', 'ISO 3166-1'],
    [UID.state, { name: 'A', kind: 'GOVERNMENT', announced: true, subdivisionCode: 'BE-FWB' }, 'subdivisionCode', 'ISO 3166-2'],
    [UID.state, { name: 'A', kind: 'GOVERNMENT', announced: true, countryCode: 'BE' }, 'countryCode', 'belongs to a state'],
    [UID.organisation, { name: 'A', kind: 'OTHER', announced: true, website: 'javascript:alert(1)' }, 'website', 'https://'],
    [UID.organisation, { name: 'A', kind: 'OTHER', announced: true, boilerplate: '<script>alert(1)</script>' }, 'boilerplate', 'Markdown'],
    [UID.event, { ...event, timeZone: 'Europe/Namur' }, 'timeZone', 'IANA'],
    [UID.event, { ...event, endsAt: '2021-11-01T08:00:00.000Z' }, 'endsAt', 'after the start'],
    [UID.event, { ...event, venue: { name: 'Hall', countryCode: 'ZZ' } }, 'venue.countryCode', 'ISO 3166-1'],
    [UID.communique, { title: 'A', links: [{ label: 'ok', url: 'https://example.org' }, { label: 'x', url: 'www.example.org' }] }, 'links.1.url', 'https://'],
    [UID.communique, { title: 'A', hashtags: ['#AIMF'] }, 'hashtags', 'without #'],
  ])('%s %j', async (uid, data, path, sentence) => {
    const refusal = await tryCreate(uid, data);
    expect(refusal).toMatchObject({ status: 400, paths: [path] });
    expect(refusal.message).toContain(sentence);
  });

  test('and nothing of it is stored', async () => {
    const count = () => pressroom.inside((strapi) => strapi.db.query('api::contact.contact').count());
    const before = await count();
    await tryCreate(UID.contact, { fullName: 'Half', phone: 'no phone' });
    expect(await count()).toBe(before);
  });
});

describe('publishing a communiqué', () => {
  test('says everything that is missing, while the draft may be incomplete', async () => {
    const id = await admin.create(UID.communique, { title: 'Only a title' });
    const refusal = await refusalOf(admin.publish(UID.communique, id));
    expect(refusal).toMatchObject({ status: 400, paths: ['summary', 'place', 'issuedAt', 'contacts'] });
    expect(refusal.message).toContain('one press contact with a telephone number or an e-mail address');
  });

  test('needs a contact that can be reached', async () => {
    const id = await make.communique({ contacts: [await make.contact({ email: null })] });
    expect((await refusalOf(admin.publish(UID.communique, id))).paths).toEqual(['contacts']);
  });

  test('needs alternative text for every picture', async () => {
    const file = await uploadPicture(pressroom, admin);
    const id = await make.communique({ contacts: [await make.contact()], attachments: [{ file, caption: 'A square', credit: 'Nobody' }] });
    const refusal = await refusalOf(admin.publish(UID.communique, id));
    expect(refusal).toMatchObject({ status: 400, paths: ['attachments.0.alternativeText'] });
    await admin.update(UID.communique, id, { attachments: [{ file, caption: 'A square', credit: 'Nobody', alternativeText: 'A white square' }] });
    expect((await admin.publish(UID.communique, id)).status).toBe(200);
    const { data } = await send(pressroom, 'query ($id: ID!) { communique(documentId: $id, locale: "fr") { attachments { name url mime size caption credit alternativeText } } }', { id });
    expect(data?.communique).toEqual({
      attachments: [{ name: 'square.png', url: expect.stringMatching(/^\/uploads\/.+\.png$/), mime: 'image/png', size: expect.any(Number), caption: 'A square', credit: 'Nobody', alternativeText: 'A white square' }],
    });
  });

  test('a logo needs alternative text as soon as it is saved', async () => {
    const file = await uploadPicture(pressroom, admin);
    const refusal = await tryCreate(UID.organisation, { name: 'With logo', kind: 'OTHER', announced: true, logo: { file } });
    expect(refusal).toMatchObject({ status: 400, paths: ['logo.alternativeText'] });
  });
});

describe('an event', () => {
  test('cannot be part of itself, not even through others', async () => {
    const a = await make.event();
    const b = await make.event({ parent: make.connect([a]) });
    const c = await make.event({ parent: make.connect([b]) });
    for (const parent of [a, c]) expect(await refusalOf(admin.update(UID.event, a, { parent: make.connect([parent]) }))).toMatchObject({ status: 400, paths: ['parent'] });
  });

  test('holds its sessions, and a session lies within its event', async () => {
    const parent = await make.event({ title: 'The summit' });
    const late = await tryCreate(UID.event, { title: 'Late', kind: 'BRIEFING', startsAt: '2021-11-05T17:00:00.000Z', endsAt: '2021-11-05T19:00:00.000Z', timeZone: 'Europe/Brussels', pressAccess: 'OPEN', allDay: false, parent: make.connect([parent]) });
    expect(late.message).toContain('The summit');
    await make.event({ title: 'Fits', parent: make.connect([parent]) });
    const shrunk = await refusalOf(admin.update(UID.event, parent, { endsAt: '2021-11-03T18:00:00.000Z' }));
    expect(shrunk.message).toContain('Fits');
  });
});

describe('what published content links to', () => {
  test('is neither deleted nor unpublished; the refusal lists what links to it', async () => {
    const [contact, state, event] = [await make.contact(), await make.state(), await make.event()];
    await admin.publish(UID.event, event);
    const id = await make.communique({ title: 'Holder', contacts: [contact], participatingStates: make.connect([state]), events: make.connect([event]) });
    await admin.publish(UID.communique, id);
    const remove = (uid: string, documentId: string) => refusalOf(admin.call('DELETE', `/content-manager/collection-types/${uid}/${documentId}?locale=*`));
    for (const [uid, documentId] of [[UID.state, state], [UID.contact, contact], [UID.event, event]] as const) {
      const refusal = await remove(uid, documentId);
      expect(refusal.status).toBe(400);
      expect(refusal.message).toContain('communiqué “Holder”');
    }
    const unpublished = await refusalOf(admin.call('POST', `/content-manager/collection-types/${UID.event}/${event}/actions/unpublish?locale=fr`, {}));
    expect(unpublished.message).toContain('communiqué “Holder”');
    await admin.update(UID.communique, id, { participatingStates: { connect: [], disconnect: [{ documentId: state }] } });
    await admin.publish(UID.communique, id);
    expect((await remove(UID.state, state)).status).toBe(200);
  });

  test('in a draft only may go', async () => {
    const state = await make.state();
    await make.communique({ contacts: [await make.contact()], participatingStates: make.connect([state]) });
    expect((await admin.call('DELETE', `/content-manager/collection-types/${UID.state}/${state}?locale=*`)).status).toBe(200);
  });
});

describe('texts that carry scripts', () => {
  const scripts = [
    '<script>alert(1)</script>', '<SCRIPT SRC=//x.example></SCRIPT>', '<img src=x onerror=alert(1)>', '<svg onload=alert(1)>', '<svg/onload=alert(1)>', '<body onload=alert(1)>', '<iframe src="javascript:alert(1)">',
    '<a href="javascript:alert(1)">x</a>', '[x](javascript:alert(1))', '[x](JAVASCRIPT:alert(1))', '[x]( javascript:alert(1))', '[x](java\tscript:alert(1) "t")', '![x](javascript:alert(1))', '[x](data:text/html,<script>alert(1)</script>)', '<javascript:alert(1)>',
    '[a]: javascript:alert(1)\n\n[a]', '<details open ontoggle=alert(1)>', '<video><source onerror=alert(1)></video>', '<math href="javascript:alert(1)">x</math>', '<input autofocus onfocus=alert(1)>', '<marquee onstart=alert(1)>', '<object data="javascript:alert(1)">',
    '<embed src="javascript:alert(1)">', '<form action="javascript:alert(1)"><button>', '<isindex action=javascript:alert(1)>', '<base href="javascript:alert(1)//">', '<link rel=stylesheet href="javascript:alert(1)">', '<style>@import "javascript:alert(1)"</style>', '<meta http-equiv=refresh content="0;url=javascript:alert(1)">',
    '<div style="background:url(javascript:alert(1))">', '<table background="javascript:alert(1)">', '<b onmouseover=alert(1)>x</b>', '<p onclick="alert(1)">x', '</title><script>alert(1)</script>', '"><script>alert(1)</script>', "'><img src=x onerror=alert(1)>", '<<script>alert(1)//<</script>', '<script\n>alert(1)</script>', '<sCrIpT>alert(1)</sCrIpT>',
    '<scr<script>ipt>alert(1)</script>', '<img """><script>alert(1)</script>">', '<img src="x:x" onerror="alert(1)">', '<a href="&#106;avascript:alert(1)">x</a>', '[x](&#x6A;avascript:alert(1))', '<textarea onfocus=alert(1) autofocus>', '<select onchange=alert(1)><option>', '<audio src=x onerror=alert(1)>', '<template><script>alert(1)</script></template>', '<noscript><p title="</noscript><img src=x onerror=alert(1)>">', '<!--<img src="--><img src=x onerror=alert(1)//">',
  ];

  test('are refused in every text field, so that no answer ever holds one', async () => {
    expect(scripts).toHaveLength(50);
    const contact = await make.contact();
    for (const script of scripts) {
      for (const field of ['title', 'summary', 'body']) {
        const refusal = await tryCreate(UID.communique, { title: 'T', summary: 'S', place: 'P', issuedAt: '2021-10-28T08:00:00.000Z', contacts: make.connect([contact]), [field]: script });
        // Plain fields refuse markup; a link written in Markdown is only text there.
        if (field === 'body' || /<|javascript:/i.test(script)) expect([script, field, refusal.status]).toEqual([script, field, 400]);
      }
    }
    const { text } = await send(pressroom, '{ communiques { title summary body } }');
    expect(text).not.toMatch(/<script|\son[a-z]+\s*=|javascript:/i);
  });
});
