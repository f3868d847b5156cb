import type { CampaignSaved, CampaignsAnswer, CampaignView, WaitingAnswer } from '../../../src/plugins/accreditation/server/src/panel/campaign-contract';
import type { DeskSetting, RefusalDetails } from '../../../src/plugins/accreditation/server/src/panel/contract';
import type { MergePreview, MergeView, OutletsAnswer, OutletView } from '../../../src/plugins/accreditation/server/src/panel/outlet-contract';
import type { Dossier } from '../../../src/plugins/accreditation/server/src/dossier/dossier';
import { aCampaign, caller, DAY, openOffice, type Office } from '../../support/accreditation';
import { signInAdmin, type AdminClient } from '../../support/admin';
import { aPhotograph, sendDocument } from '../../support/documents';
import { startPressroom, type Pressroom } from '../../support/pressroom';
import { costOf } from '../../support/statements';

let pressroom: Pressroom;
let office: Office;
let press: AdminClient;
let security: AdminClient;

beforeAll(async () => {
  pressroom = await startPressroom();
  office = await openOffice(pressroom);
  press = await signInAdmin(pressroom, 'paule@office.example.org', { name: 'Press officer' });
  security = await signInAdmin(pressroom, 'simon@office.example.org', { name: 'Security officer' });
});
afterAll(() => pressroom.stop());

interface Answer<Data> {
  status: number;
  body: { data: Data; error?: { message: string; details: RefusalDetails & { errors?: { path: string[]; message: string }[] } } };
}

const ask = <Data>(who: AdminClient, method: string, path: string, body?: object): Promise<Answer<Data>> => who.call(method, `/accreditation${path}`, body);
const dataOf = async <Data>(path: string): Promise<Data> => (await ask<Data>(press, 'GET', path)).body.data;
const campaignOf = (documentId: string) => dataOf<CampaignView>(`/campaigns/${documentId}`);

/** Changes a campaign as its page shows it. */
async function change(documentId: string, changes: object, known: readonly string[] = []): Promise<Answer<CampaignSaved>> {
  const { version } = await campaignOf(documentId);
  return ask(press, 'POST', `/campaigns/${documentId}`, { version, changes, known });
}

/** A dossier in a state that the press office brings it to. */
async function brought(campaign: string, transitions: readonly ('startReview' | 'approve' | 'waitlist')[], words: object = {}): Promise<Dossier> {
  let dossier = (await office.start(campaign, words)).dossier;
  for (const transition of ['submit', ...transitions] as const) {
    const outcome = await office.perform(dossier, transition, caller(transition === 'submit' ? 'applicant' : 'pressOfficer'), { note: 'Noted.' });
    if (!outcome.ok) throw new Error(`${transition}: ${JSON.stringify(outcome.problem)}`);
    dossier = outcome.value;
  }
  return dossier;
}
const approved = (campaign: string, words?: object) => brought(campaign, ['startReview', 'approve'], words);
const waiting = (campaign: string, words?: object) => brought(campaign, ['startReview', 'waitlist'], words);

test.each([
  ['GET', '/campaigns'],
  ['GET', '/campaigns/unknown'],
  ['GET', '/campaigns/unknown/waiting'],
  ['GET', '/campaign-choices'],
  ['POST', '/campaigns'],
  ['POST', '/campaigns/unknown'],
  ['POST', '/outlets/search'],
  ['GET', '/outlets/unknown'],
  ['POST', '/outlets'],
  ['POST', '/outlets/unknown'],
  ['POST', '/outlets/unknown/merge/other'],
  ['POST', '/outlet-merges/unknown/undo'],
])('a security officer is refused %s %s', async (method, path) => {
  expect((await ask(security, method, path, method === 'POST' ? {} : undefined)).status).toBe(403);
});

test('a press officer is offered every page, a security officer the queue alone; an end user of the same role has nothing of it', async () => {
  expect((await dataOf<DeskSetting>('/desk')).pages).toEqual(['queue', 'campaigns', 'outlets', 'letters', 'figures']);
  expect((await ask<DeskSetting>(security, 'GET', '/desk')).body.data.pages).toEqual(['queue']);
  const rights = await pressroom.inside(async (strapi) => (await strapi.db.query('plugin::users-permissions.permission').findMany({ where: { action: { $contains: 'Outlet' } } })).map(({ action }: { action: string }) => action));
  expect(new Set(rights)).toEqual(new Set(['plugin::accreditation.office.confirmOutlet']));
});

describe('a campaign', () => {
  test('is made, with what was left out filled in, and stands in the list', async () => {
    const { body } = await ask<CampaignSaved>(press, 'POST', '/campaigns', { changes: { ...aCampaign(), texts: [{ language: 'fr', title: 'Sommet d’essai', introduction: null, privacyNotice: null, codeOfConduct: null }], categories: [{ category: 'PRINT', capacity: 3, requiredDocuments: [], screening: null }] } });
    expect(body.data.warnings).toEqual([]);
    const view = await campaignOf(body.data.documentId ?? '');
    expect(view).toMatchObject({ title: 'Sommet d’essai', phase: 'OPEN', form: { slug: 'sommet-d-essai', timeZone: 'Europe/Brussels', capacity: null }, categories: [{ category: 'PRINT', capacity: 3, taken: 0 }] });
    const { rows, maySave } = await dataOf<CampaignsAnswer>('/campaigns');
    expect(maySave).toBe(true);
    expect(rows.find(({ documentId }) => documentId === view.documentId)).toMatchObject({ title: 'Sommet d’essai', dossiers: 0, waiting: 0, seats: { capacity: null, taken: 0 } });
  });

  test('with dates out of order is refused, and the field is named', async () => {
    const campaign = await office.campaign();
    const { status, body } = await change(campaign, { closesAt: '2001-01-01T00:00:00.000Z' });
    expect([status, body.error?.details.errors?.map(({ path, message }) => [path.join('.'), message])]).toEqual([400, [['closesAt', 'Une campagne se clôture après son ouverture. Changez l’une des deux dates.']]]);
    const taken = await change(campaign, { slug: (await campaignOf(await office.campaign())).form.slug });
    expect([taken.status, taken.body.error?.details.errors?.map(({ path }) => path.join('.'))]).toEqual([400, ['slug']]);
    const empty = await change(campaign, { opensAt: null, contact: 'nobody' });
    expect(empty.body.error?.details.errors?.map(({ path, message }) => [path.join('.'), message]).sort()).toEqual([
      ['contact', 'Entrez une adresse électronique, par exemple presse@example.org.'],
      ['opensAt', 'Choisissez un jour et une heure.'],
    ]);
    expect((await ask(press, 'POST', '/campaigns', { changes: { ...aCampaign(), hearingHours: 'two' } })).status).toBe(400);
  });

  test('that somebody else saved since is not overwritten', async () => {
    const campaign = await office.campaign();
    const { version } = await campaignOf(campaign);
    expect((await change(campaign, { capacity: 10 })).body.data.documentId).toBe(campaign);
    const late = await ask<null>(press, 'POST', `/campaigns/${campaign}`, { version, changes: { capacity: 20 } });
    expect([late.status, late.body.error?.details.code]).toEqual([409, 'STALE']);
    expect((await campaignOf(campaign)).form.capacity).toBe(10);
  });

  test('whose capacity would fall below what is approved is saved by who says that they know, and not before', async () => {
    const campaign = await office.campaign({ screening: false });
    for (let count = 0; count < 2; count += 1) await approved(campaign);
    const categories = [{ category: 'PRINT', capacity: 1, requiredDocuments: [], screening: null }];
    const { body } = await change(campaign, { capacity: 1, categories });
    expect(body.data).toMatchObject({ documentId: null, warnings: [{ why: 'capacityBelowHeld', field: 'capacity', message: expect.stringContaining('2') }, { why: 'categoryBelowHeld', field: 'categories' }] });
    expect((await campaignOf(campaign)).form).toMatchObject({ capacity: null, categories: [{ capacity: null }, {}, {}] });
    const [first] = body.data.warnings;
    expect((await change(campaign, { capacity: 1, categories }, first ? [first.key] : [])).body.data.documentId).toBeNull();
    expect((await change(campaign, { capacity: 1, categories }, body.data.warnings.map(({ key }) => key))).body.data.documentId).toBe(campaign);
    expect(await campaignOf(campaign)).toMatchObject({ seats: { capacity: 1, taken: 2 }, categories: [{ category: 'PRINT', capacity: 1, taken: 2 }] });
  });

  test('that asks for more than submitted dossiers have says of how many', async () => {
    const campaign = await office.campaign({ screening: false });
    await brought(campaign, []);
    const { dossier, token } = await office.start(campaign);
    await sendDocument(pressroom, token, { name: 'portrait.jpg', bytes: await aPhotograph(), kind: 'PORTRAIT' });
    await office.perform(await office.find(dossier), 'submit', caller('applicant'));
    const { body } = await change(campaign, { categories: [{ category: 'PRINT', capacity: null, requiredDocuments: [{ anyOf: ['PORTRAIT'] }], screening: null }] });
    expect(body.data.warnings).toEqual([expect.objectContaining({ why: 'documentNewlyRequired', message: expect.stringMatching(/ 1\b/) })]);
  });

  test('is closed early with a warning about drafts, and opened again by a later closing', async () => {
    const campaign = await office.campaign({ screening: false });
    await office.start(campaign);
    const shut = { closesAt: new Date(Date.now() - DAY).toISOString() };
    const { warnings } = (await change(campaign, shut)).body.data;
    expect(warnings.map(({ why }) => why)).toEqual(['closesInThePast']);
    await change(campaign, shut, warnings.map(({ key }) => key));
    expect((await campaignOf(campaign)).phase).toBe('CLOSED');
    expect((await change(campaign, { closesAt: new Date(Date.now() + DAY).toISOString() })).body.data).toEqual({ documentId: campaign, warnings: [] });
    expect((await campaignOf(campaign)).phase).toBe('OPEN');
  });
});

test('lists cost as many statements for many campaigns and outlets as for few', async () => {
  const statementsFor = async (work: () => Promise<unknown>) => (await costOf(pressroom, work)).statements;
  const cost = async () => [await statementsFor(() => dataOf('/campaigns')), await statementsFor(() => ask(press, 'POST', '/outlets/search', { text: '' }))];
  await dataOf('/campaigns');
  const few = await cost();
  for (let count = 0; count < 4; count += 1) {
    await brought(await office.campaign({ screening: false }), ['startReview']);
    await ask(press, 'POST', '/outlets', { name: `Outlet ${count}`, aliases: [], domains: [], country: null, kind: 'OTHER' });
  }
  expect(await cost()).toEqual(few);
});

describe('the waiting list', () => {
  test('is in order, says what is free, and gives a seat away to the first, then to nobody', async () => {
    const campaign = await office.campaign({ screening: false, categories: [{ category: 'PRINT', capacity: 1 }] });
    const [first, second] = [await waiting(campaign), await waiting(campaign)];
    const list = async () => (await dataOf<WaitingAnswer>(`/campaigns/${campaign}/waiting`)).categories;
    const [print] = await list();
    expect(print).toMatchObject({ category: 'PRINT', capacity: 1, taken: 0, free: 1, waiting: 2 });
    expect(print?.first.map(({ reference, mayOffer, whyNot }) => [reference, mayOffer, whyNot])).toEqual([first, second].map(({ reference }) => [reference, true, null]));
    const offer = ({ documentId, version }: Dossier, words: object = {}) => ask<null>(press, 'POST', `/dossiers/${documentId}/approve`, { version, ...words });
    expect((await offer(second)).body.error?.details).toEqual({ code: 'MISSING_INPUT', field: 'note' });
    expect((await offer(first)).status).toBe(200);
    expect((await list())[0]).toMatchObject({ taken: 1, free: 0, waiting: 1, first: [{ reference: second.reference, whyNot: expect.stringMatching(/place/) }] });
    expect((await offer(second)).body.error?.details.code).toBe('NO_SEATS');
  });
});

describe('the directory of outlets', () => {
  const enter = async (details: object) => (await ask<{ documentId: string }>(press, 'POST', '/outlets', { aliases: [], domains: [], country: null, kind: 'OTHER', ...details })).body.data.documentId;
  const outletOf = (documentId: string) => dataOf<OutletView>(`/outlets/${documentId}`);
  const found = async (text: string) => (await ask<OutletsAnswer>(press, 'POST', '/outlets/search', { text })).body.data.rows.map(({ name }) => name);
  const confirm = async ({ documentId, version }: Dossier, outlet: string) => (await ask<{ version: number }>(press, 'POST', `/dossiers/${documentId}/confirm-outlet`, { version, outlet })).status;

  test('is looked through by name, other name and domain, and says which entries may be the same', async () => {
    const one = await enter({ name: 'La Gazette d’Été', aliases: ['GDE'], domains: ['gazette-ete.example.org'], country: 'BE' });
    await enter({ name: 'Gazette d’Ete', country: 'BE' });
    expect([await found('gazette ete'), await found('gde'), await found('gazette-ete.example')]).toEqual([['Gazette d’Ete', 'La Gazette d’Été'], ['La Gazette d’Été'], ['La Gazette d’Été']]);
    expect((await outletOf(one)).twins.map(({ name, how }) => [name, how])).toEqual([['Gazette d’Ete', 'NAME']]);
  });

  test('is written on the version that was seen, and says which field will not do', async () => {
    const outlet = await enter({ name: 'Le Rappel' });
    const { version } = await outletOf(outlet);
    const details = { name: 'Le Rappel', aliases: [], domains: [], country: 'BE', kind: 'PRINT' };
    const wrong = await ask<null>(press, 'POST', `/outlets/${outlet}`, { ...details, country: 'ZZ', version });
    expect([wrong.status, wrong.body.error?.details.errors?.map(({ path }) => path.join('.'))]).toEqual([400, ['country']]);
    expect((await ask(press, 'POST', `/outlets/${outlet}`, { ...details, version })).status).toBe(200);
    expect((await ask(press, 'POST', `/outlets/${outlet}`, { ...details, version })).status).toBe(409);
    expect(await outletOf(outlet)).toMatchObject({ country: 'BE', kind: 'PRINT' });
  });

  test('makes one entry of two: dossiers, seats and names move, and nothing is lost when it is undone', async () => {
    const [kept, gone] = [await enter({ name: 'Radio Exemple', domains: ['exemple.example.org'] }), await enter({ name: 'Exemple FM', aliases: ['EFM'], country: 'BE' })];
    const campaign = await office.campaign({ screening: false, mostPerOutlet: 2, graceMinutes: 10 });
    const named = await brought(campaign, ['startReview'], { outlet: { name: 'Exemple FM', country: 'BE' } });
    expect(named.proposedOutlet).toBe(gone);
    expect(await confirm(named, gone)).toBe(200);
    const seated = await office.perform(await office.find(named), 'approve', caller('pressOfficer'));
    expect(seated).toMatchObject({ ok: true, value: { seatOutlet: gone } });
    const other = await brought(campaign, ['startReview']);
    await confirm(other, kept);

    const preview = await dataOf<MergePreview>(`/outlets/${kept}/merge/${gone}`);
    expect(preview).toMatchObject({ kept: { dossiers: 1 }, gone: { dossiers: 1 }, merged: { name: 'Radio Exemple', aliases: ['Exemple FM', 'EFM'], country: 'BE' } });
    const versions = { keptVersion: preview.kept.version, goneVersion: preview.gone.version };
    expect((await ask(press, 'POST', `/outlets/${kept}/merge/${gone}`, { ...versions, goneVersion: '2001-01-01T00:00:00.000Z' })).status).toBe(409);
    const { body } = await ask<MergeView>(press, 'POST', `/outlets/${kept}/merge/${gone}`, versions);
    expect(body.data).toMatchObject({ name: 'Exemple FM', dossiers: 1, by: 'Ada Admin', undoneAt: null });
    expect(await office.find(named)).toMatchObject({ outlet: kept, proposedOutlet: kept, seatOutlet: kept });
    expect(await outletOf(kept)).toMatchObject({ dossiers: 2, aliases: ['Exemple FM', 'EFM'], merges: [{ key: body.data.key }] });
    expect((await ask(press, 'GET', `/outlets/${gone}`)).status).toBe(404);
    expect(await confirm(await office.find(other), gone)).toBe(400);

    expect((await ask(press, 'POST', `/outlet-merges/${body.data.key}/undo`, {})).status).toBe(200);
    expect(await office.find(named)).toMatchObject({ outlet: gone, proposedOutlet: gone, seatOutlet: gone });
    expect(await office.find(other)).toMatchObject({ outlet: kept });
    expect(await outletOf(gone)).toMatchObject({ name: 'Exemple FM', aliases: ['EFM'], country: 'BE', dossiers: 1 });
    expect(await outletOf(kept)).toMatchObject({ aliases: [], dossiers: 1, merges: [{ undoneAt: expect.any(String) }] });
    expect((await ask(press, 'POST', `/outlet-merges/${body.data.key}/undo`, {})).status).toBe(404);
  });

  test('gives back the seat of the outlet that is there when a decision is taken back after a merge', async () => {
    const [kept, gone] = [await enter({ name: 'Télé Nord' }), await enter({ name: 'TV du Nord' })];
    const campaign = await office.campaign({ screening: false, mostPerOutlet: 1, graceMinutes: 10 });
    const named = await brought(campaign, ['startReview']);
    await confirm(named, gone);
    await office.perform(await office.find(named), 'approve', caller('pressOfficer'));
    const page = await dataOf<{ version: number }>(`/dossiers/${named.documentId}`);
    await ask(press, 'POST', `/dossiers/${named.documentId}/revoke`, { version: page.version, reason: 'MISUSE', factDate: new Date().toISOString().slice(0, 10), note: 'Lent to somebody else.' });
    const { kept: one, gone: two } = await dataOf<MergePreview>(`/outlets/${kept}/merge/${gone}`);
    await ask(press, 'POST', `/outlets/${kept}/merge/${gone}`, { keptVersion: one.version, goneVersion: two.version });
    const revoked = await dataOf<{ version: number }>(`/dossiers/${named.documentId}`);
    expect((await ask(press, 'POST', `/dossiers/${named.documentId}/take-back`, { version: revoked.version })).status).toBe(200);
    expect(await office.find(named)).toMatchObject({ state: 'APPROVED', seatOutlet: kept });
  });
});
