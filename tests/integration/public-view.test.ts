import { signInAdmin, type AdminClient } from '../support/admin';
import { content, UID } from '../support/factories';
import { send } from '../support/graphql';
import { startPressroom, type Pressroom } from '../support/pressroom';
import { containing, filterPaths, rootType, selectAll } from '../support/query-shapes';
import { trials } from '../support/trials';

const SECRET = 'zqxsentinel';
const NONSENSE = 'zqxnonsense';
const LISTS = ['communiques', 'events', 'participatingStates', 'organisations'];

/** Every text that a filter can look at, along one link in `npm test` and along two in the long run; and the same with “not”. */
const FILTERS = LISTS.flatMap((list) =>
  filterPaths(`${rootType(list).name}FiltersInput`, trials(1, 2)).flatMap((path) => [false, true].map((isNegated) => ({ list, path, isNegated }))),
);
const LOCALES = ['fr', 'en', 'nl'];

let pressroom: Pressroom;
let admin: AdminClient;
const ids: Record<string, string> = {};

/** Secret words in every kind of content that nobody outside may see, linked in every way to content that everybody may. */
beforeAll(async () => {
  pressroom = await startPressroom();
  admin = await signInAdmin(pressroom);
  const make = content(admin);
  const { connect } = make;
  const words = { title: `${SECRET} title`, summary: `${SECRET} summary`, place: SECRET, body: `${SECRET} body`, accreditationNotice: SECRET, hashtags: [SECRET] };
  const hiddenOrganisation = await make.organisation({ name: `${SECRET} organisation`, acronym: SECRET, website: `https://${SECRET}.example.org`, boilerplate: SECRET, announced: false });
  const hiddenState = await make.state({ name: `${SECRET} state`, officialName: SECRET, announced: false });
  const openState = await make.state({ name: 'Open state', parent: connect([hiddenState]) });
  const openOrganisation = await make.organisation({ name: 'Open organisation' });
  const openContact = await make.contact({ fullName: 'Open contact', organisation: connect([hiddenOrganisation]) });
  const hiddenContact = await make.contact({ fullName: `${SECRET} contact`, role: SECRET, email: `${SECRET}@example.org`, organisation: connect([openOrganisation]) });
  const draftEvent = await make.event({ title: `${SECRET} event`, description: SECRET, hashtags: [SECRET], venue: { name: SECRET, city: SECRET }, contacts: connect([hiddenContact]), participatingStates: connect([openState]) });
  const openEvent = await make.event({ title: 'Open event', organisers: connect([hiddenOrganisation]), partners: connect([openOrganisation]), participatingStates: connect([hiddenState, openState]), organisations: connect([hiddenOrganisation]), contacts: connect([openContact]) });
  await admin.publish(UID.event, openEvent);
  await admin.update(UID.event, openEvent, { title: `${SECRET} changed event`, venue: { name: SECRET, city: SECRET } });
  await make.event({ title: `${SECRET} session`, parent: connect([openEvent]) });
  await make.communique({ ...words, contacts: [hiddenContact], slug: `${SECRET}-slug`, keyFigures: [{ value: SECRET, label: SECRET }], links: [{ label: SECRET, url: `https://${SECRET}.example.org` }], quotes: [{ text: SECRET, speaker: SECRET }], participatingStates: connect([openState]), events: connect([openEvent]) });
  const open = await make.communique({ title: 'Open communiqué', contacts: [openContact], slug: 'open-communique', participatingStates: connect([hiddenState, openState]), organisations: connect([hiddenOrganisation, openOrganisation]), events: connect([draftEvent, openEvent]), quotes: [{ text: 'Open', speaker: 'Open', organisation: connect([hiddenOrganisation]) }] });
  await admin.publish(UID.communique, open);
  await admin.update(UID.communique, open, { ...words, quotes: [{ text: SECRET, speaker: SECRET }] });
  await admin.update(UID.communique, open, { ...words, slug: `${SECRET}-en` }, 'en');
  Object.assign(ids, { hiddenOrganisation, hiddenState, hiddenContact, draftEvent, openEvent, open, openState });
});
afterAll(() => pressroom.stop());

const rest = async (path: string) => {
  const response = await fetch(`${pressroom.url}/api/${path}`);
  return { status: response.status, text: await response.text() };
};

/** What an answer says, without the words that the question itself contained. */
const saying = (text: string, word: string): string => text.replaceAll(word, '');

describe('an anonymous reader', () => {
  test('sees the open content', async () => {
    const { data } = await send(pressroom, '{ communiques { title participatingStates { name parent { name } } organisations { name } events { title sessions { title } } contacts { fullName organisation { name } } quotes { organisation { name } } } }');
    expect(data?.communiques).toEqual([
      {
        title: 'Open communiqué',
        participatingStates: [{ name: 'Open state', parent: null }],
        organisations: [{ name: 'Open organisation' }],
        events: [{ title: 'Open event', sessions: [] }],
        contacts: [{ fullName: 'Open contact', organisation: null }],
        quotes: [{ organisation: null }],
      },
    ]);
  });

  test('is told nothing hidden by any selection, language, id or address', async () => {
    const shapes: [string, object][] = [];
    for (const list of LISTS) {
      for (const locale of LOCALES) {
        for (const depth of [0, 1, 2]) shapes.push([`{ ${list}(locale: "${locale}") { ${selectAll(rootType(list).name, depth)} } }`, {}]);
        shapes.push([`{ ${list}_connection(locale: "${locale}") { nodes { ${selectAll(rootType(list).name, 1)} } pageInfo { total } } }`, {}]);
      }
    }
    const ONES = { communique: 'Communique', event: 'Event', participatingState: 'ParticipatingState', organisation: 'Organisation' };
    for (const [one, type] of Object.entries(ONES)) {
      for (const documentId of Object.values(ids)) shapes.push([`query ($id: ID!) { ${one}(documentId: $id) { ${selectAll(type, 2)} } }`, { id: documentId }]);
      for (const documentId of Object.values(ids)) shapes.push([`query ($id: ID!) { ${one}(documentId: $id, locale: "en") { ${selectAll(type, 1)} } }`, { id: documentId }]);
    }
    for (const slug of [`${SECRET}-slug`, `${SECRET}-en`, 'open-communique']) {
      for (const locale of LOCALES) shapes.push(['query ($slug: String!, $locale: I18NLocaleCode) { communiqueBySlug(slug: $slug, locale: $locale) { title body localizations { title } } }', { slug, locale }]);
    }
    for (const [query, variables] of shapes) {
      const { text, errors } = await send(pressroom, query, variables);
      expect([query, errors]).toEqual([query, undefined]);
      expect([query, text]).toEqual([query, expect.not.stringContaining(SECRET)]);
    }
    expect(shapes.length).toBeGreaterThan(100);
  });

  test(`learns nothing from any filter, nor from the number of what it matches: filters × ${FILTERS.length}`, async () => {
    for (const { list, path, isNegated } of FILTERS) {
      const query = `query ($filters: ${rootType(list).name}FiltersInput) { ${list}(filters: $filters) { documentId } ${list}_connection(filters: $filters) { pageInfo { total } } }`;
      const filters = (word: string) => (isNegated ? { not: containing(path, word) } : containing(path, word));
      const [secret, nonsense] = await Promise.all([SECRET, NONSENSE].map((word) => send(pressroom, query, { filters: filters(word) })));
      expect([path, isNegated, secret?.text]).toEqual([path, isNegated, nonsense?.text]);
    }
    expect(FILTERS.length).toBeGreaterThan(200);
  });

  test('learns nothing from a filter on a list of linked items', async () => {
    for (const [linked, type] of [['participatingStates', 'ParticipatingState'], ['organisations', 'Organisation'], ['events', 'Event'], ['contacts', 'Contact']]) {
      for (const path of filterPaths(`${type}FiltersInput`, 1)) {
        const query = `query ($filters: ${type}FiltersInput) { communiques { ${linked}(filters: $filters) { documentId } ${linked}_connection(filters: $filters) { nodes { documentId } } } }`;
        const [secret, nonsense] = await Promise.all([SECRET, NONSENSE].map((word) => send(pressroom, query, { filters: containing(path, word) })));
        expect([path, secret?.text]).toEqual([path, nonsense?.text]);
      }
    }
  });

  test('cannot sort along a link, nor ask for drafts', async () => {
    const refused = [
      '{ communiques(sort: ["participatingStates.name:asc"]) { title } }',
      '{ communiques(sort: ["events.title"]) { title } }',
      '{ events(sort: ["organisers.name"]) { title } }',
      '{ communiques(status: DRAFT) { title } }',
      '{ communique(documentId: "x", status: DRAFT) { title } }',
      '{ communiques(publicationFilter: MODIFIED) { title } }',
      '{ communiques(hasPublishedVersion: false) { title } }',
      '{ contacts { fullName } }',
      '{ contact(documentId: "x") { fullName } }',
      '{ formerSlugs { slug } }',
      '{ communiques(locale: "*") { title } }',
      '{ communiques(locale: "zz") { title } }',
    ];
    for (const query of refused) {
      const { data, errors } = await send(pressroom, query);
      expect([query, data ?? null, errors?.length]).toEqual([query, null, 1]);
    }
    const { data, errors } = await send(pressroom, 'query ($locale: I18NLocaleCode) { communiques(locale: $locale) { title } }', { locale: '*' });
    expect([data ?? null, errors?.length]).toEqual([null, 1]);
  });

  test('sees no more over REST, whatever is asked', async () => {
    const names = { communiques: 'title', events: 'title', 'participating-states': 'name', organisations: 'name' };
    const links = ['participatingStates', 'organisations', 'events', 'contacts', 'organisers', 'partners', 'parent', 'quotes', 'localizations'];
    const questions = Object.keys(names).flatMap((list) => [
      list,
      ...['status=draft', 'publicationState=preview', 'publicationFilter=modified', 'hasPublishedVersion=false', 'populate=*', 'locale=en', 'locale=*', `_q=${SECRET}`, 'fields=title', 'pagination[withCount]=true'].map((query) => `${list}?${query}`),
      ...links.flatMap((link) => [`${list}?populate=${link}`, `${list}?populate[${link}][populate]=*`, `${list}?populate[${link}][filters][name][$contains]=${SECRET}`, `${list}?sort=${link}.name`, `${list}?status=draft&populate[${link}][status]=draft`]),
      ...Object.values(ids).flatMap((id) => [`${list}/${id}`, `${list}/${id}?status=draft`, `${list}/${id}?populate=*`, `${list}/${id}?locale=en&status=draft`]),
    ]);
    for (const question of questions) {
      const { text } = await rest(question);
      expect([question, saying(text, `_q=${SECRET}`)]).toEqual([question, expect.not.stringContaining(SECRET)]);
    }
    for (const [list, name] of Object.entries(names)) {
      for (const filter of [`filters[${name}][$contains]`, ...links.flatMap((link) => ['name', 'title', 'fullName'].map((field) => `filters[${link}][${field}][$contains]`)), '_q']) {
        const [secret, nonsense] = await Promise.all([SECRET, NONSENSE].map((word) => rest(`${list}?${filter}=${word}`)));
        expect([list, filter, saying(String(secret?.text), SECRET)]).toEqual([list, filter, saying(String(nonsense?.text), NONSENSE)]);
      }
    }
  });

  test('cannot look at who edits, by any predicate', async () => {
    const fields = ['password', 'resetPasswordToken', 'email', 'firstname'];
    for (const list of ['communiques', 'events', 'participating-states', 'organisations']) {
      for (const person of ['createdBy', 'updatedBy']) {
        for (const field of fields) {
          for (const shape of [(v: string) => `filters[${person}][${field}][$startsWith]=${v}`, (v: string) => `where[${person}][${field}][$startsWith]=${v}`, (v: string) => `sort=${person}.${field}:${v === 'a' ? 'asc' : 'desc'}`, (v: string) => `populate[${person}][filters][${field}][$startsWith]=${v}`, (v: string) => `lookup[${person}][${field}]=${v}`, (v: string) => `filters[t1.${field}][$startsWith]=${v}`]) {
            const [a, z] = await Promise.all(['a', 'z'].map((value) => rest(`${list}?${shape(value)}`)));
            const isSilent = (a?.status === 400 && z?.status === 400) || a?.text === z?.text;
            expect([list, shape('a'), isSilent]).toEqual([list, shape('a'), true]);
          }
        }
      }
    }
  });

  test('writes nothing: no route, no mutation', async () => {
    for (const list of ['communiques', 'events', 'participating-states', 'organisations', 'contacts']) {
      for (const [method, path] of [['POST', list], ['PUT', `${list}/${ids.open}`], ['DELETE', `${list}/${ids.open}`]] as const) {
        const response = await fetch(`${pressroom.url}/api/${path}`, { method, headers: { 'content-type': 'application/json' }, ...(method !== 'DELETE' && { body: '{"data":{}}' }) });
        expect([method, path, [404, 405].includes(response.status)]).toEqual([method, path, true]);
      }
    }
    const { data } = await send(pressroom, '{ __schema { mutationType { fields { name } } } }');
    const names = (data as { __schema: { mutationType: { fields: { name: string }[] } } }).__schema.mutationType.fields.map(({ name }) => name);
    expect(names).toContain('login');
    expect(names.filter((name) => /communique|event|participatingState|organisation|contact|upload|file|user|role|register/i.test(name))).toEqual([]);
  });
});
