import { EXPORT_COLUMNS } from '../../../src/plugins/accreditation/server/src/domain/export/columns';
import type { Dossier } from '../../../src/plugins/accreditation/server/src/dossier/dossier';
import type { BulkLine, DeskSetting, ExportView, OwnDesk, QueueAnswer, QueueChoices, QueueQuestion } from '../../../src/plugins/accreditation/server/src/panel/contract';
import { caller, DAY, openOffice, type Office } from '../../support/accreditation';
import { signInAdmin, type AdminClient } from '../../support/admin';
import { mailSettings, startMailServer, type MailServer } from '../../support/mail-server';
import { startPressroom, type Pressroom } from '../../support/pressroom';
import { cellsOfCsv, cellsOfXlsx } from '../../support/spreadsheet';
import { costOf } from '../../support/statements';

let mail: MailServer;
let pressroom: Pressroom;
let office: Office;
let press: AdminClient;
let other: AdminClient;
let security: AdminClient;
let desk: DeskSetting;

beforeAll(async () => {
  mail = await startMailServer();
  pressroom = await startPressroom({ env: mailSettings(mail.port) });
  office = await openOffice(pressroom);
  press = await signInAdmin(pressroom, 'paule@office.example.org', { name: 'Press officer' });
  other = await signInAdmin(pressroom, 'pia@office.example.org', { name: 'Press officer' });
  security = await signInAdmin(pressroom, 'simon@office.example.org', { name: 'Security officer' });
  for (const who of [other, security, press]) desk = (await ask<DeskSetting>(who, 'GET', '/desk')).body.data;
});
afterAll(async () => {
  await pressroom?.stop();
  await mail?.close();
});

interface Answer<Data> {
  status: number;
  body: { data: Data; error?: { message: string } };
}

const ask = <Data>(who: AdminClient, method: string, path: string, body?: object): Promise<Answer<Data>> => who.call(method, `/accreditation${path}`, body);
const queueOf = async (question: QueueQuestion) => (await ask<QueueAnswer>(press, 'POST', '/queue', question)).body.data;
const person = (familyName: string) => ({ person: { givenName: 'Ada', familyName, email: `${familyName.toLowerCase()}@example.org`, nationality: 'BE', phone: '+3225550101' } });

async function submitted(campaign: string, changes: object = {}): Promise<Dossier> {
  const { dossier } = await office.start(campaign, changes);
  return perform(dossier, 'submit', 'applicant');
}

async function perform(dossier: Dossier, transition: Parameters<Office['perform']>[1], role: Parameters<typeof caller>[0] = 'pressOfficer', input: object = {}): Promise<Dossier> {
  const outcome = await office.perform(await office.find(dossier), transition, caller(role), input);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  return outcome.value;
}

/** More dossiers like one, made by the database: only reading is asked of them. */
const multiply = ({ documentId }: Dossier, count: number): Promise<void> =>
  pressroom.inside(
    async (strapi, { documentId, count }) => {
      const table = 'accreditation_applications';
      const { id: _, ...row } = await strapi.db.connection(table).where({ document_id: documentId }).first();
      for (const column of ['languages', 'sessions', 'tags', 'deciders', 'refusers', 'held_back']) row[column] = row[column] && typeof row[column] !== 'string' ? JSON.stringify(row[column]) : row[column];
      const copies = Array.from({ length: count }, (_, n) => ({ ...row, document_id: `copy${n}${documentId}`.slice(0, 24), reference: `${row.reference}-${n}`, token_hash: `${row.token_hash}-${n}`, family_name: `Copie ${n}` }));
      await strapi.db.connection.batchInsert(table, copies, 50);
    },
    { documentId, count },
  );

describe('the queue is narrowed by', () => {
  let campaign: string;
  let belgian: Dossier;
  let french: Dossier;
  let asked: Dossier;
  const found = async (question: QueueQuestion) => (await queueOf({ campaign, ...question })).rows.map(({ documentId }) => documentId);

  beforeAll(async () => {
    campaign = await office.campaign({ screening: false });
    await pressroom.inside(async (strapi) => void (await strapi.documents('plugin::accreditation.outlet').create({ data: { name: 'Gazette Unique', country: 'BE' } as never })));
    mail.refuse('belge@example.org', 550);
    belgian = await submitted(campaign, { ...person('Belge'), outlet: { name: 'Gazette Unique', country: 'BE' } });
    french = await submitted(campaign, { ...person('Francaise'), outlet: { name: 'Le Quotidien', country: 'FR' } });
    asked = await submitted(campaign, { ...person('Attendu'), outlet: { name: 'Le Quotidien', country: 'FR' } });
    await perform(asked, 'startReview');
    await perform(asked, 'requestInformation', 'pressOfficer', { items: [{ item: 'Une photo' }], dueAt: Date.now() + DAY });
    await office.call('postman', 'deliver');
  });

  test('the country of the outlet, and the counts of the states follow', async () => {
    expect(await queueOf({ campaign, country: 'FR' })).toMatchObject({ total: 2, counts: { SUBMITTED: 1, INFORMATION_REQUESTED: 1 } });
    expect(await found({ country: 'FR', state: 'SUBMITTED' })).toEqual([french.documentId]);
  });

  test('an outlet of the directory, already when it is proposed', async () => {
    const { countries, outlets } = (await ask<QueueChoices>(press, 'POST', '/queue/choices', { campaign })).body.data;
    expect(countries).toEqual(['BE', 'FR']);
    expect(outlets).toEqual([{ documentId: expect.any(String), name: 'Gazette Unique' }]);
    const [outlet] = outlets.map(({ documentId }) => documentId);
    expect(await found({ outlet })).toEqual([belgian.documentId]);
    const { version } = await office.find(belgian);
    expect((await ask(press, 'POST', `/dossiers/${belgian.documentId}/confirm-outlet`, { version, outlet })).status).toBe(200);
    expect(await found({ outlet })).toEqual([belgian.documentId]);
    expect(await found({ outlet: 'unknown' })).toEqual([]);
  });

  test('whose it is, or that it is nobody’s', async () => {
    const items = [await office.find(french)].map(({ documentId, version }) => ({ documentId, version }));
    await ask(press, 'POST', '/queue/assignments', { assignee: desk.me, items });
    expect(await found({ assignee: desk.me ?? '' })).toEqual([french.documentId]);
    expect(await found({ unassigned: true })).not.toContain(french.documentId);
  });

  test('an answer that is due soon', async () => {
    expect(await found({ dueSoon: true })).toEqual([asked.documentId]);
  });

  test('a letter that was given up', async () => {
    const { rows, total } = await queueOf({ campaign, letterFailed: true });
    expect(rows).toEqual([expect.objectContaining({ documentId: belgian.documentId, letterFailed: true })]);
    expect(total).toBe(1);
  });
});

describe('many dossiers', () => {
  let dossiers: Dossier[];
  const assign = (assignee: string | null, items: object[], who = press) => ask<BulkLine[]>(who, 'POST', '/queue/assignments', { assignee, items });
  const asSeen = () => dossiers.map(({ documentId, version }) => ({ documentId, version }));

  beforeAll(async () => {
    const campaign = await office.campaign({ screening: false });
    dossiers = [await submitted(campaign), await submitted(campaign), await submitted(campaign)];
  });

  test('are given to a colleague, with a line for each that says why not', async () => {
    await perform(dossiers[1] as Dossier, 'startReview');
    const { body } = await assign(desk.me, [...asSeen(), { documentId: 'unknown', version: 1 }]);
    expect(body.data.map(({ refusal }) => refusal === null)).toEqual([true, false, true, false]);
    expect(body.data[1]).toMatchObject({ state: 'UNDER_REVIEW', refusal: expect.stringMatching(/entre-temps|modifié/) });
    expect((await office.find(dossiers[0] as Dossier)).assignee).toBe(desk.me);
  });

  test('are not given to somebody whom the office does not know', async () => {
    const { status, body } = await assign('nobody-at-all', asSeen());
    expect(status).toBe(400);
    expect(body.error?.message).toMatch(/^assignee/);
  });

  test('are given by press officers alone', async () => {
    expect((await assign(desk.me, asSeen(), security)).status).toBe(403);
  });
});

describe('a list that leaves the office', () => {
  let campaign: string;
  const MANY = 620;
  const FORMULA = '=HYPERLINK("https://example.org")';

  beforeAll(async () => {
    campaign = await office.campaign({ screening: false, timeZone: 'Europe/Brussels' });
    await multiply(await submitted(campaign, { person: { ...person('Formule').person, familyName: FORMULA }, outlet: { name: '@Gazette, "Unique"', country: 'BE' } }), MANY);
  });

  async function take(format: string, question: QueueQuestion = {}, { who = press, language = 'en' } = {}): Promise<Response> {
    const headers = { authorization: `Bearer ${who.token}`, 'content-type': 'application/json', 'accept-language': language };
    return fetch(`${pressroom.url}/accreditation/queue/exports`, { method: 'POST', headers, body: JSON.stringify({ campaign, format, ...question }) });
  }

  test('has every dossier that matches, once, in words, without a formula', async () => {
    const answer = await take('csv');
    expect([answer.status, answer.headers.get('content-type'), answer.headers.get('cache-control')]).toEqual([200, 'text/csv; charset=utf-8', 'no-store']);
    const [headings, first, ...rest] = cellsOfCsv(await answer.text());
    const cell = (column: (typeof EXPORT_COLUMNS)[number], line = first) => line?.[EXPORT_COLUMNS.indexOf(column)];
    expect(headings).toEqual(expect.arrayContaining(['Reference', 'State', 'Submitted (Europe/Brussels)']));
    expect([cell('state'), cell('category'), cell('submittedAt')]).toEqual(['Submitted', 'Print', expect.stringMatching(/^\d{4}-\d\d-\d\d \d\d:\d\d$/)]);
    expect([cell('familyName'), cell('outlet'), cell('phone')]).toEqual([`'${FORMULA}`, `'@Gazette, "Unique"`, expect.stringMatching(/^'\+32/)]);
    expect(new Set([first, ...rest].map((line) => cell('reference', line))).size).toBe(MANY + 1);
  });

  test('says the same as a workbook, in the language of whoever takes it', async () => {
    const lines = await cellsOfXlsx(await (await take('xlsx', {}, { language: 'nl' })).arrayBuffer());
    expect(lines).toEqual(cellsOfCsv((await (await take('csv', {}, { language: 'nl' })).text()).replace('\uFEFF', '')));
    expect(lines[0]?.slice(0, 3)).toEqual(['Referentie', 'Status', 'Categorie']);
    expect(lines[1]?.[1]).toBe('Ingediend');
    expect(lines).toHaveLength(MANY + 2);
  });

  test('is narrowed as the queue is', async () => {
    expect(cellsOfCsv(await (await take('csv', { text: 'copie 17' })).text())).toHaveLength((await queueOf({ campaign, text: 'copie 17' })).total + 1);
  });

  test('is recorded before it leaves, and leaves no name in the log', async () => {
    await (await take('csv', { text: 'Sentinelname' })).text();
    const { body } = await ask<ExportView[]>(press, 'GET', '/queue/exports');
    expect(body.data[0]).toMatchObject({ format: 'csv', by: 'Ada Admin', dossiers: 0 });
    expect(body.data[1]).toMatchObject({ dossiers: expect.any(Number) });
    expect(await pressroom.log()).not.toContain('Sentinelname');
  });

  test('is for whoever has the permission', async () => {
    expect((await take('csv', {}, { who: security })).status).toBe(403);
    expect((await ask<DeskSetting>(security, 'GET', '/desk')).body.data).toMatchObject({ mayExport: false, mayAssign: false });
    expect((await take('pdf')).status).toBe(400);
  });
});

describe('an officer’s own desk', () => {
  const own = async (who: AdminClient) => (await ask<OwnDesk>(who, 'GET', '/own-desk')).body.data;
  const views = async (who = press) => (await own(who)).views.map(({ name }) => name);
  const keep = (name: string, question: object = {}) => ask<OwnDesk>(press, 'POST', '/own-desk/views', { name, question });

  test('shows the columns that they chose, and leaves those of others alone', async () => {
    const before = await own(other);
    await ask(press, 'POST', '/own-desk/columns', { columns: ['name', 'dueAt'] });
    await ask(press, 'POST', '/own-desk/columns', { columns: ['dueAt', 'country'] });
    expect((await own(press)).columns).toEqual(['reference', 'country', 'dueAt']);
    expect(await own(other)).toEqual(before);
    expect((await ask(press, 'POST', '/own-desk/columns', { columns: ['shoeSize'] })).status).toBe(400);
  });

  test('keeps views under their names, without what was typed to look for somebody', async () => {
    await keep('Mes urgences', { dueSoon: true, mine: true, sort: 'dueAt:asc', text: 'Sentinelname' });
    await keep('Radio', { category: 'PRINT' });
    await keep('Radio', { category: 'RADIO' });
    expect((await own(press)).views.map(({ name, question }) => [name, question])).toEqual([
      ['Mes urgences', { dueSoon: true, mine: true, sort: 'dueAt:asc' }],
      ['Radio', { category: 'RADIO' }],
    ]);
    expect(await views(other)).toEqual([]);
  });

  test('renames and deletes them, each officer their own', async () => {
    const [urgent, radio] = (await own(press)).views;
    expect((await ask(press, 'POST', `/own-desk/views/${radio?.id}`, { name: 'Mes urgences' })).status).toBe(400);
    await ask(other, 'POST', `/own-desk/views/${radio?.id}`, { name: 'À moi' });
    await ask(other, 'DELETE', `/own-desk/views/${urgent?.id}`);
    expect(await views()).toEqual(['Mes urgences', 'Radio']);
    await ask(press, 'POST', `/own-desk/views/${radio?.id}`, { name: 'Les ondes' });
    await ask(press, 'DELETE', `/own-desk/views/${urgent?.id}`);
    expect(await views()).toEqual(['Les ondes']);
  });
});

describe('what the queue asks of the database', () => {
  test.each([
    ['a page', { limit: 25 }],
    ['a search', { limit: 25, text: 'copie' }],
    ['a filter', { limit: 25, country: 'BE', unassigned: true, letterFailed: false }],
  ])('for %s is the same in statements for ten dossiers as for a hundred, and no more rows than are shown', async (_, question) => {
    const [few, many] = [await office.campaign({ screening: false }), await office.campaign({ screening: false })];
    await multiply(await submitted(few), 9);
    await multiply(await submitted(many), 99);
    const ofFew = await costOf(pressroom, () => queueOf({ campaign: few, ...question }));
    const ofMany = await costOf(pressroom, () => queueOf({ campaign: many, ...question }));
    expect(ofMany.statements).toBe(ofFew.statements);
    expect(ofMany.rows).toBeLessThanOrEqual(ofFew.rows + 16);
    expect(ofMany.statements).toBeLessThanOrEqual(14);
  });
});
