import type { DossierView, OpeningChoices, PresenceView, QueueAnswer, RefusalDetails } from '../../../src/plugins/accreditation/server/src/panel/contract';
import type { Dossier } from '../../../src/plugins/accreditation/server/src/dossier/dossier';
import type { CommandInput } from '../../../src/plugins/accreditation/server/src/domain/workflow/command-input';
import type { TransitionName } from '../../../src/plugins/accreditation/server/src/domain/workflow/transitions';
import type { Outcome } from '../../../src/plugins/accreditation/server/src/services/desk/outcome';
import { caller, DAY, openOffice, PAPERS, type Office } from '../../support/accreditation';
import { signInAdmin, type AdminClient } from '../../support/admin';
import { aPdf, aPhotograph, sendDocument, type RestAnswer } from '../../support/documents';
import { startPressroom, type Pressroom } from '../../support/pressroom';

let pressroom: Pressroom;
let office: Office;
let press: AdminClient;
let otherPress: AdminClient;
let security: AdminClient;
let appeals: AdminClient;

beforeAll(async () => {
  pressroom = await startPressroom();
  office = await openOffice(pressroom);
  press = await signInAdmin(pressroom, 'paule@office.example.org', { name: 'Press officer' });
  otherPress = await signInAdmin(pressroom, 'piet@office.example.org', { name: 'Press officer' });
  security = await signInAdmin(pressroom, 'simon@office.example.org', { name: 'Security officer' });
  appeals = await signInAdmin(pressroom, 'anne@office.example.org', { name: 'Appeals officer' });
});
afterAll(() => pressroom.stop());

interface Answer<Data> {
  status: number;
  body: { data: Data; error?: { message: string; details: RefusalDetails } };
}

const ask = <Data>(who: AdminClient, method: string, path: string, body?: object): Promise<Answer<Data>> => who.call(method, `/accreditation${path}`, body);
const pageOf = async (who: AdminClient, { documentId }: { documentId: string }) => (await ask<DossierView>(who, 'GET', `/dossiers/${documentId}`)).body.data;
const rowsOf = async (table: string, { documentId }: Dossier) => (await office.sql(`select * from accreditation_${table} where dossier = '${documentId}'`)) as Record<string, unknown>[];

function done(outcome: Outcome): Dossier {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  return outcome.value;
}

const STEPS = { startReview: 'pressOfficer', sendToScreening: 'pressOfficer', requestInformation: 'pressOfficer', reject: 'pressOfficer', submit: 'applicant', appeal: 'applicant' } as const satisfies Partial<Record<TransitionName, string>>;

/** Takes a dossier through some steps, as whoever may take them. */
async function go(dossier: Dossier, steps: readonly (keyof typeof STEPS)[], input: CommandInput = {}): Promise<Dossier> {
  let at = await office.find(dossier);
  for (const step of steps) {
    // Whoever appeals was told of the decision.
    if (step === 'appeal') await office.open(at);
    at = done(await office.perform(await office.find(at), step, caller(STEPS[step]), input));
  }
  return at;
}

const save = async (dossier: Dossier, form: object): Promise<Dossier> => {
  const { documentId, version } = await office.find(dossier);
  return done(await office.call<'applicants', Outcome>('applicants', 'save', { dossier: documentId, version }, form));
};

describe('possible duplicates', () => {
  const PERSON = { givenName: 'Marie', familyName: 'Exemple', email: 'marie@example.org', phone: '+3281246000', nationality: 'BE', ...PAPERS };
  const passport = (number: string) => ({ travelDocument: { number, issuingState: 'BE', expiresOn: '2040-01-31' } });
  let campaign: string;
  let marie: Dossier;
  let sameDocument: Dossier;
  let sameAddress: Dossier;

  const draft = async (person: object, outlet: string, into = campaign) => (await office.start(into, { person: { ...PERSON, email: 'nobody@example.org', phone: null, ...passport('XX000000'), ...person }, outlet: { name: outlet, country: 'BE' } })).dossier;

  beforeAll(async () => {
    campaign = await office.campaign();
    marie = await draft({ ...PERSON, ...passport('EN123456') }, 'Gazette Exemple');
    sameDocument = await draft({ givenName: 'Maria', familyName: 'Voorbeeld', ...passport('en 123-456') }, 'Het Voorbeeld');
    sameAddress = await draft({ givenName: 'Otto', familyName: 'Muster', email: ' Marie@Example.org', phone: PERSON.phone, ...passport('OM1') }, 'Anzeiger');
    await draft({ givenName: 'Exemple', familyName: 'Marié', email: 'm.exemple@example.org', ...passport('ME1') }, 'La gazette exemple');
    await draft({ givenName: 'Sam', familyName: 'Sample', email: 'sam@example.org', ...passport('SS1') }, 'Gazette Exemple');
    await draft({ ...PERSON, ...passport('EN123456') }, 'Gazette Exemple', await office.campaign());
  });

  test('are those of the campaign, the likeliest first, each with what is alike', async () => {
    const { duplicates } = await pageOf(press, marie);
    expect(duplicates.map(({ name, alike, score }) => [name, alike, score])).toEqual([
      ['Maria Voorbeeld', ['TRAVEL_DOCUMENT'], 95],
      ['Otto Muster', ['EMAIL', 'PHONE'], 82],
    ]);
  });

  test('with a similar name are found at one outlet, once a person said that it is one', async () => {
    const { outlet } = done(await office.call<'office', Outcome>('office', 'confirmOutlet', { dossier: marie.documentId, version: marie.version, caller: caller('pressOfficer') }, null));
    const [twin] = (await ask<QueueAnswer>(press, 'POST', '/queue', { campaign, text: 'marié' })).body.data.rows.filter(({ outlet: words }) => words === 'La gazette exemple');
    await office.call('office', 'confirmOutlet', { dossier: twin?.documentId, version: twin?.version, caller: caller('pressOfficer') }, outlet);
    const { duplicates } = await pageOf(press, marie);
    expect(duplicates.map(({ name, alike, score }) => [name, alike, score])).toContainEqual(['Exemple Marié', ['NAME'], 60]);
  });

  test('never stand in the way', async () => {
    expect((await go(marie, ['submit', 'startReview'])).state).toBe('UNDER_REVIEW');
  });

  test('are shown to security among the dossiers that they see', async () => {
    await go(marie, ['sendToScreening']);
    expect((await pageOf(security, marie)).duplicates).toEqual([]);
    await go(sameDocument, ['submit', 'startReview', 'sendToScreening']);
    expect((await pageOf(security, marie)).duplicates.map(({ documentId }) => documentId)).toEqual([sameDocument.documentId]);
  });

  test('say nothing of papers to who may not see them', async () => {
    const person = { ...PERSON, ...passport('PP777'), email: 'one@example.org' };
    const [one, other] = [await draft(person, 'Une'), await draft({ ...person, email: 'two@example.org' }, 'Autre')];
    for (const dossier of [one, other]) await go(dossier, ['submit', 'startReview', 'reject', 'appeal'], { reason: 'OTHER', note: 'Non.', statement: 'Si.' });
    expect((await pageOf(press, one)).duplicates.find(({ documentId }) => documentId === other.documentId)?.alike).toEqual(['TRAVEL_DOCUMENT', 'IDENTITY', 'PHONE']);
    expect((await pageOf(appeals, one)).duplicates.map(({ alike, score }) => [alike, score])).toEqual([[['PHONE'], 40]]);
  });

  test('cost the same number of statements whatever their number', async () => {
    const statements = (dossier: Dossier) =>
      pressroom.inside(async (strapi, dossier) => {
        let count = 0;
        // The clock looks for letters meanwhile.
        const tally = ({ sql }: { sql: string }) => void (count += Number(/accreditation_(?!outbox)/.test(sql)));
        strapi.db.connection.on('query', tally);
        await globalThis.office.duplicates.of(dossier, { actor: { kind: 'ADMIN_USER', personId: 'Paule', roles: ['pressOfficer'] }, label: 'Paule', aliases: [], addresses: [] });
        strapi.db.connection.removeListener('query', tally);
        return count;
      }, dossier);
    const alone = await statements(await draft({ email: 'alone@example.org', familyName: 'Seule', ...passport('AL1') }, 'Seule'));
    expect([alone, await statements(await office.find(sameAddress))]).toEqual([2, 2]);
  });

  test('are found among dossiers of an older release as well, which had no key of the travel document', async () => {
    await office.sql(`update accreditation_applications set travel_document_key = null where document_id = '${sameDocument.documentId}' returning id`);
    expect((await pageOf(press, marie)).duplicates.map(({ documentId }) => documentId)).not.toContain(sameDocument.documentId);
    expect(await office.call('olderDossiers', 'keyTravelDocuments')).toBe(1);
    expect((await pageOf(press, marie)).duplicates.map(({ documentId }) => documentId)).toContain(sameDocument.documentId);
  });
});

describe('what the applicant changed after a request', () => {
  const REQUEST: CommandInput = { items: [{ item: 'Your new passport' }], dueAt: Date.now() + 2 * DAY };
  const SENTINEL = 'Sentinelname';
  const person = { givenName: 'Zoé', familyName: SENTINEL, email: 'zoe@example.org', nationality: 'BE', ...PAPERS };
  let dossier: Dossier;
  let token: string;
  let passport: string;

  const send = (kind: string, name: string, replaces?: string): Promise<RestAnswer> => sendDocument(pressroom, token, { name, bytes: aPdf(name), kind, replaces });
  const idOf = ({ document }: RestAnswer) => document?.documentId ?? '';
  const reads = async (who: AdminClient, documentId: string) => (await ask(who, 'GET', `/documents/${documentId}`)).status;

  beforeAll(async () => {
    ({ dossier, token } = await office.start(await office.campaign(), { person, role: 'Editor', languages: ['fr'] }));
    passport = idOf(await send('IDENTITY', 'passport.pdf'));
    await go(dossier, ['submit', 'startReview']);
  });

  test('is nothing where nothing was asked', async () => {
    expect((await pageOf(press, dossier)).answers).toEqual([]);
  });

  test('shows before and after of each field that says something else, and of no other', async () => {
    await go(dossier, ['requestInformation'], REQUEST);
    await save(dossier, { role: 'A slip', languages: ['fr'] });
    await save(dossier, { role: 'Reporter', person: { ...person, familyName: 'Exemple', travelDocument: { ...PAPERS.travelDocument, number: 'CD654321' } } });
    const [answer] = (await pageOf(press, dossier)).answers;
    expect(answer).toMatchObject({ answeredAt: null, documents: [] });
    expect(answer?.fields).toEqual([
      { field: 'person.familyName', before: SENTINEL, after: 'Exemple' },
      { field: 'person.travelDocument.number', before: 'AB123456', after: 'CD654321' },
      { field: 'role', before: 'Editor', after: 'Reporter' },
    ]);
  });

  test('shows documents that were replaced beside those that came, and not what the applicant tried on the way', async () => {
    const blurred = idOf(await send('IDENTITY', 'blurred.pdf', passport));
    const sharp = idOf(await send('IDENTITY', 'sharp.pdf', blurred));
    await sendDocument(pressroom, token, { name: 'card.jpg', bytes: await aPhotograph(), kind: 'PRESS_CARD' });
    const page = await pageOf(press, dossier);
    const names = (documents: readonly { fileName: string }[] = []) => documents.map(({ fileName }) => fileName);
    expect(page.answers[0]?.documents.map(({ kind, before, after }) => [kind, names(before), names(after)])).toEqual([
      ['IDENTITY', ['passport.pdf'], ['sharp.pdf']],
      ['PRESS_CARD', [], ['card.jpg']],
    ]);
    expect(names(page.documents)).toEqual(['sharp.pdf', 'card.jpg']);
    expect([await reads(press, passport), await reads(press, blurred), await reads(press, sharp)]).toEqual([200, 404, 200]);
  });

  test('is kept sealed, and only what was changed', async () => {
    const [row] = await rowsOf('earlier_words', dossier);
    expect(row?.sealed_papers).toEqual(expect.any(String));
    expect(JSON.stringify(row)).not.toMatch(new RegExp(`${SENTINEL}|AB123456|Editor`));
  });

  test('is handed out to the applicant with everything else that is held', async () => {
    const { dossier: disclosed } = await office.call<'disclosures', { dossier: Record<string, unknown> }>('disclosures', 'of', await office.find(dossier));
    expect(disclosed.saidBeforeRequests).toEqual([{ role: 'Editor', 'person.familyName': SENTINEL, 'person.travelDocument.number': 'AB123456' }]);
    expect(disclosed.documents).toContainEqual(expect.objectContaining({ fileName: 'passport.pdf', replacedOrRemovedAt: expect.any(String) }));
  });

  test('ends with the answer: what a second one changes is shown beside it', async () => {
    await go(dossier, ['submit', 'startReview', 'requestInformation'], REQUEST);
    await save(dossier, { role: 'Photographer' });
    await go(dossier, ['submit']);
    const { answers } = await pageOf(press, dossier);
    expect(answers.map(({ fields, answeredAt }) => [answeredAt !== null, fields.find(({ field }) => field === 'role')])).toEqual([
      [true, { field: 'role', before: 'Reporter', after: 'Photographer' }],
      [true, { field: 'role', before: 'Editor', after: 'Reporter' }],
    ]);
  });

  test('shows appeals nothing of papers', async () => {
    await go(dossier, ['startReview', 'reject', 'appeal'], { reason: 'OTHER', note: 'Non.', statement: 'Si.' });
    const { answers } = await pageOf(appeals, dossier);
    expect(answers.flatMap(({ fields }) => fields.map(({ field }) => field))).toEqual(['role', 'person.familyName', 'role']);
    expect(answers.flatMap(({ documents }) => documents.map(({ kind }) => kind))).toEqual(['PRESS_CARD']);
    expect(await reads(appeals, passport)).toBe(404);
  });

  test('is forgotten with the dossier', async () => {
    const { documentId, version } = await office.find(dossier);
    done(await office.call<'applicants', Outcome>('applicants', 'askToBeForgotten', { dossier: documentId, version }));
    await office.call('retention', 'run');
    expect(await rowsOf('earlier_words', dossier)).toEqual([]);
    expect(await office.call('documents', 'byId', passport)).toBeNull();
    expect((await pageOf(press, dossier)).answers).toEqual([]);
  });
});

describe('who has a dossier open', () => {
  let dossier: Dossier;
  const says = async (who: AdminClient, body: object = {}) => ask<PresenceView>(who, 'POST', `/dossiers/${dossier.documentId}/presence`, body);
  const others = async (who: AdminClient) => (await says(who)).body.data.others;

  beforeAll(async () => {
    dossier = await go((await office.start(await office.campaign())).dossier, ['submit']);
  });

  test('is told to the others by name, until they close it', async () => {
    expect(await others(press)).toEqual([]);
    expect(await others(otherPress)).toEqual(['Ada Admin']);
    expect(await others(press)).toEqual(['Ada Admin']);
    await says(otherPress, { leaving: true });
    expect(await others(press)).toEqual([]);
  });

  test('is nobody any more who was not heard of for three quarters of a minute', async () => {
    await says(otherPress);
    const now = Date.now();
    await office.setClock(now + 40_000);
    expect(await office.call('presences', 'note', dossier.documentId, 'Pia')).toHaveLength(2);
    await office.setClock(now + 50_000);
    expect(await office.call('presences', 'note', dossier.documentId, 'Pia')).toHaveLength(0);
    await office.setClock(now + 120_000);
    await office.call('presences', 'forget');
    await office.setClock(null);
    expect(await rowsOf('presences', dossier)).toEqual([]);
  });

  test('comes with the version, by which a page knows that it was changed meanwhile', async () => {
    const before = (await says(press)).body.data.version;
    await go(dossier, ['startReview']);
    expect((await says(press)).body.data.version).toBe(before + 1);
  });

  test('is for who sees the dossier', async () => {
    expect((await says(security)).status).toBe(404);
  });
});

describe('a dossier that an officer opens for somebody', () => {
  let closed: string;
  const FORM = { category: 'PRINT', employment: 'STAFF', person: { givenName: 'Lea', familyName: 'Spät', email: 'lea@example.org', nationality: 'DE' }, outlet: { name: 'Spätausgabe' }, locale: 'en', internalNote: 'Called; her editor was ill.' };
  const open = (who: AdminClient, changes: object = {}) => ask<{ documentId: string }>(who, 'POST', `/openings/${closed}`, { ...FORM, ...changes });
  const inDays = (days: number) => new Date(Date.now() + days * DAY).toISOString();

  beforeAll(async () => {
    closed = await office.campaign({ closesAt: inDays(-1), screening: false });
  });

  test('is chosen from what the campaign takes', async () => {
    const { categories, isOpen, languages, nationalities } = (await ask<OpeningChoices>(press, 'GET', `/openings/${closed}`)).body.data;
    expect({ categories, isOpen, languages }).toEqual({ categories: ['PRINT', 'RADIO', 'TELEVISION'], isOpen: false, languages: ['fr', 'en', 'nl'] });
    expect(nationalities).toEqual(expect.arrayContaining(['BE', 'XXA']));
  });

  test.each<[string, object]>([
    ['internalNote', { internalNote: ' ' }],
    ['category', { category: '' }],
    ['person.email', { person: { ...FORM.person, email: 'nowhere' } }],
    ['outlet.country', { outlet: { name: 'Spätausgabe', country: 'XX' } }],
    ['lateUntil', { lateUntil: inDays(31) }],
    ['lateUntil', { lateUntil: inDays(-1) }],
  ])('is not opened where %s will not do, and says so', async (field, changes) => {
    const { status, body } = await open(press, changes);
    expect([status, body.error?.details.field]).toEqual([400, field]);
  });

  test('can be submitted by its applicant after closing, and says who opened it', async () => {
    const { status, body } = await open(press, { lateUntil: inDays(2) });
    expect(status).toBe(201);
    const page = await pageOf(press, body.data);
    expect(page).toMatchObject({ state: 'DRAFT', internalNotes: FORM.internalNote, opened: { by: 'Ada Admin', lateUntil: expect.any(String) }, letters: [{ kind: 'dossierOpened' }] });
    const found = (await office.call<'finder', Dossier>('finder', 'byId', body.data.documentId));
    expect((await go(found, ['submit'])).state).toBe('SUBMITTED');
  });

  test('may be submitted until the campaign ends where no date was given', async () => {
    const { body } = await open(press);
    const { opened } = await pageOf(press, body.data);
    expect(Date.parse(opened?.lateUntil ?? '')).toBeGreaterThan(Date.now() + 29 * DAY);
  });

  test('is the press office’s to open', async () => {
    expect((await open(security)).status).toBe(403);
    expect((await ask(appeals, 'GET', `/openings/${closed}`)).status).toBe(403);
  });

  test('cannot be opened once the campaign is over', async () => {
    const over = await office.campaign({ opensAt: inDays(-9), closesAt: inDays(-5), endsAt: inDays(-1), announcedAt: inDays(-10) });
    const { status, body } = await ask(press, 'POST', `/openings/${over}`, FORM);
    expect([status, body.error?.details.code]).toEqual([400, 'WINDOW_PASSED']);
  });
});
