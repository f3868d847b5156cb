import { signInAdmin, type AdminClient } from '../support/admin';
import { content, UID } from '../support/factories';
import { send } from '../support/graphql';
import { startPressroom, type Pressroom } from '../support/pressroom';

let pressroom: Pressroom;
let admin: AdminClient;
let make: ReturnType<typeof content>;

beforeAll(async () => {
  pressroom = await startPressroom();
  admin = await signInAdmin(pressroom);
  make = content(admin);
});
afterAll(() => pressroom.stop());

const LINKS = 'participatingStates { name } organisations { name } events { title } contacts { fullName role }';
type Linked = { name?: string; title?: string; fullName?: string };
type Communique = { title: string; issuedAt: string; place: string } & Record<'participatingStates' | 'organisations' | 'events' | 'contacts', Linked[]>;

const published = async (documentId: string, locale: string): Promise<Communique | null> => {
  const { data } = await send<{ communique: Communique | null }>(pressroom, `query ($id: ID!, $locale: I18NLocaleCode) { communique(documentId: $id, locale: $locale) { title issuedAt place ${LINKS} } }`, { id: documentId, locale });
  return data?.communique ?? null;
};

/** What the editing form shows as linked in a draft. */
const draftLinks = async (documentId: string, attribute: string, locale: string): Promise<string[]> => {
  const { body } = await admin.call<{ results: { documentId: string }[] }>('GET', `/content-manager/relations/${UID.communique}/${documentId}/${attribute}?locale=${locale}&pageSize=100`);
  return body.results.map((item) => item.documentId).reverse();
};

const translate = (documentId: string, locale: string) => admin.update(UID.communique, documentId, { title: `Title ${locale}`, summary: 'A summary.', place: 'Namur' }, locale);

async function linkedCommunique() {
  const [state, organisation, contact, event] = [await make.state(), await make.organisation(), await make.contact(), await make.event()];
  await admin.publish(UID.event, event);
  const id = await make.communique({ contacts: [contact], participatingStates: make.connect([state]), organisations: make.connect([organisation]), events: make.connect([event]) });
  return { id, state, organisation, contact, event };
}

describe('a language version that an editor adds', () => {
  test('has the links of the others without anyone entering them again, and so has its published version', async () => {
    const { id, state, organisation, contact, event } = await linkedCommunique();
    expect((await translate(id, 'en')).status).toBe(200);
    const links = async (locale: string) => [
      await draftLinks(id, 'participatingStates', locale),
      await draftLinks(id, 'organisations', locale),
      await draftLinks(id, 'contacts', locale),
      await draftLinks(id, 'events', locale),
    ];
    expect(await links('en')).toEqual([[state], [organisation], [contact], [event]]);
    expect((await admin.publish(UID.communique, id, 'en')).status).toBe(200);
    const page = await published(id, 'en');
    expect(page).toMatchObject({ title: 'Title en', issuedAt: '2021-10-28T08:00:00.000Z' });
    for (const name of ['participatingStates', 'organisations', 'events', 'contacts'] as const) expect(page?.[name]).toHaveLength(1);
  });

  test('of an event has them too', async () => {
    const state = await make.state();
    const id = await make.event({ participatingStates: make.connect([state]) });
    await admin.update(UID.event, id, { title: 'In English' }, 'en');
    await admin.publish(UID.event, id, 'en');
    const { data } = await send<{ event: { participatingStates: Linked[]; kind: string } }>(pressroom, 'query ($id: ID!) { event(documentId: $id, locale: "en") { kind participatingStates { name } } }', { id });
    expect(data?.event).toMatchObject({ kind: 'SUMMIT', participatingStates: [expect.anything()] });
  });
});

describe('a link', () => {
  test('that changes in one language changes in the drafts of all at once', async () => {
    const { id, state } = await linkedCommunique();
    await translate(id, 'nl');
    const added = await make.state();
    await admin.update(UID.communique, id, { participatingStates: make.connect([added]) }, 'nl');
    expect(await draftLinks(id, 'participatingStates', 'fr')).toEqual([state, added]);
    await admin.update(UID.communique, id, { participatingStates: { connect: [], disconnect: [{ documentId: state }] } }, 'fr');
    expect(await draftLinks(id, 'participatingStates', 'nl')).toEqual([added]);
  });

  test('keeps the order that the editor gave it, in every language', async () => {
    const { id, state } = await linkedCommunique();
    await translate(id, 'en');
    const first = await make.state();
    await admin.update(UID.communique, id, { participatingStates: { connect: [{ documentId: first, position: { before: state } }], disconnect: [] } });
    expect(await draftLinks(id, 'participatingStates', 'fr')).toEqual([first, state]);
    expect(await draftLinks(id, 'participatingStates', 'en')).toEqual([first, state]);
  });

  test('or a date that changes shows in all published versions when one of them is published', async () => {
    const { id, state } = await linkedCommunique();
    await translate(id, 'en');
    await admin.publish(UID.communique, id, 'fr');
    await admin.publish(UID.communique, id, 'en');
    const added = await make.state({ name: 'Added later' });
    await admin.update(UID.communique, id, { participatingStates: make.connect([added]), issuedAt: '2021-10-29T08:00:00.000Z' }, 'fr');
    expect((await published(id, 'en'))?.participatingStates).toHaveLength(1);
    await admin.publish(UID.communique, id, 'fr');
    for (const locale of ['fr', 'en']) {
      const page = await published(id, locale);
      expect(page?.participatingStates.at(-1)).toEqual({ name: 'Added later' });
      expect(page?.issuedAt).toBe('2021-10-29T08:00:00.000Z');
    }
    expect(state).toBeDefined();
  });

  test('to an item without a version in the language is saved, and shown in French', async () => {
    const { id } = await linkedCommunique();
    await translate(id, 'nl');
    const french = await make.organisation({ name: 'Organisation française' });
    expect((await admin.update(UID.communique, id, { organisations: make.connect([french]) }, 'nl')).status).toBe(200);
    expect((await admin.publish(UID.communique, id, 'nl')).status).toBe(200);
    expect((await published(id, 'nl'))?.organisations.at(-1)).toEqual({ name: 'Organisation française' });
  });

  test('goes over to the item’s own version as soon as there is one, and back when it is deleted', async () => {
    const { id, state } = await linkedCommunique();
    await translate(id, 'nl');
    await admin.publish(UID.communique, id, 'nl');
    await admin.update(UID.state, state, { name: 'Nederlandse naam', kind: 'STATE', announced: true }, 'nl');
    expect((await published(id, 'nl'))?.participatingStates).toEqual([{ name: 'Nederlandse naam' }]);
    await admin.call('DELETE', `/content-manager/collection-types/${UID.state}/${state}?locale=nl`);
    expect((await published(id, 'nl'))?.participatingStates).toHaveLength(1);
    expect((await published(id, 'nl'))?.participatingStates).not.toEqual([{ name: 'Nederlandse naam' }]);
  });

  test('to an event that is not published yet is not shown, and is once it is', async () => {
    const [contact, event] = [await make.contact(), await make.event({ title: 'Not yet' })];
    const id = await make.communique({ contacts: [contact], events: make.connect([event]) });
    await admin.publish(UID.communique, id);
    expect((await published(id, 'fr'))?.events).toEqual([]);
    await admin.publish(UID.event, event);
    expect((await published(id, 'fr'))?.events).toEqual([{ title: 'Not yet' }]);
    await admin.update(UID.event, event, { title: 'Changed' });
    await admin.publish(UID.event, event);
    expect((await published(id, 'fr'))?.events).toEqual([{ title: 'Changed' }]);
  });

  test('inside a quote is shown in French where the organisation has no other version', async () => {
    const [contact, organisation] = [await make.contact(), await make.organisation({ name: 'Ville' })];
    const id = await make.communique({ contacts: [contact] });
    const quotes = [{ text: 'Words', speaker: 'Somebody', organisation: make.connect([organisation]) }];
    expect((await admin.update(UID.communique, id, { title: 'Titel', summary: 'S', place: 'Namen', quotes }, 'nl')).status).toBe(200);
    await admin.publish(UID.communique, id, 'nl');
    const { data } = await send<{ communique: { quotes: object[] } }>(pressroom, 'query ($id: ID!) { communique(documentId: $id, locale: "nl") { quotes { speaker organisation { name } } } }', { id });
    expect(data?.communique.quotes).toEqual([{ speaker: 'Somebody', organisation: { name: 'Ville' } }]);
  });

  test('that a discarded draft had is as published again, in every language', async () => {
    const { id, state } = await linkedCommunique();
    await translate(id, 'en');
    await admin.publish(UID.communique, id, 'fr');
    await admin.update(UID.communique, id, { participatingStates: make.connect([await make.state()]) }, 'fr');
    await admin.call('POST', `/content-manager/collection-types/${UID.communique}/${id}/actions/discard?locale=fr`, {});
    expect(await draftLinks(id, 'participatingStates', 'fr')).toEqual([state]);
    expect(await draftLinks(id, 'participatingStates', 'en')).toEqual([state]);
  });

  test('to something that does not exist is refused with a sentence', async () => {
    const { id } = await linkedCommunique();
    const { status, body } = await admin.update(UID.communique, id, { organisations: make.connect(['nothing0of0the0kind00000']) });
    expect(status).toBe(400);
    expect(JSON.stringify(body)).toContain('does not exist any more');
  });
});

describe('a session', () => {
  test('that has no Dutch version stands in the Dutch programme in French', async () => {
    const summit = await make.event({ title: 'Sommet' });
    await admin.update(UID.event, summit, { title: 'Top' }, 'nl');
    const session = await make.event({ title: 'Séance', parent: make.connect([summit]) });
    for (const [id, locale] of [[summit, 'fr'], [summit, 'nl'], [session, 'fr']] as const) await admin.publish(UID.event, id, locale);
    const query = 'query ($id: ID!) { event(documentId: $id, locale: "nl") { title sessions { title } } }';
    const { data } = await send(pressroom, query, { id: summit });
    expect(data?.event).toEqual({ title: 'Top', sessions: [{ title: 'Séance' }] });
    await admin.update(UID.event, session, { title: 'Zitting' }, 'nl');
    await admin.publish(UID.event, session, 'nl');
    expect((await send(pressroom, query, { id: summit })).data?.event).toEqual({ title: 'Top', sessions: [{ title: 'Zitting' }] });
  });
});

describe('an address', () => {
  test('that a published communiqué had before keeps answering, and says the present one', async () => {
    const id = await make.communique({ contacts: [await make.contact()], slug: 'first-address' });
    await admin.publish(UID.communique, id);
    await admin.update(UID.communique, id, { slug: 'second-address' });
    await admin.publish(UID.communique, id);
    for (const slug of ['first-address', 'second-address']) {
      const { data } = await send(pressroom, 'query ($slug: String!) { communiqueBySlug(slug: $slug, locale: "fr") { documentId slug } }', { slug });
      expect(data?.communiqueBySlug).toEqual({ documentId: id, slug: 'second-address' });
    }
  });

  test('is made from the title where the editor gave none', async () => {
    const id = await make.state({ name: 'Côte d’Ivoire' });
    const { data } = await send(pressroom, 'query ($id: ID!) { participatingState(documentId: $id, locale: "fr") { slug } }', { id });
    expect(data?.participatingState).toEqual({ slug: 'cote-d-ivoire' });
  });
});
