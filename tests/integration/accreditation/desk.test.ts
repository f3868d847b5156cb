import type { BulkLine, DeskSetting, DossierView, FiguresView, QueueAnswer, RefusalDetails } from '../../../src/plugins/accreditation/server/src/panel/contract';
import type { Dossier } from '../../../src/plugins/accreditation/server/src/dossier/dossier';
import { caller, openOffice, type Office } from '../../support/accreditation';
import { signInAdmin, type AdminClient } from '../../support/admin';
import { aPhotograph, sendDocument } from '../../support/documents';
import { startPressroom, type Pressroom } from '../../support/pressroom';

let pressroom: Pressroom;
let office: Office;
let press: AdminClient;
let security: AdminClient;
let appeals: AdminClient;
let editor: AdminClient;
let campaign: string;

beforeAll(async () => {
  pressroom = await startPressroom();
  office = await openOffice(pressroom);
  press = await signInAdmin(pressroom, 'paule@office.example.org', { name: 'Press officer' });
  security = await signInAdmin(pressroom, 'simon@office.example.org', { name: 'Security officer' });
  appeals = await signInAdmin(pressroom, 'anne@office.example.org', { name: 'Appeals officer' });
  editor = await signInAdmin(pressroom, 'edgar@office.example.org', { name: 'Communications editor' });
  campaign = await office.campaign({ screening: false, capacity: 2, graceMinutes: 10 });
});
afterAll(() => pressroom.stop());

interface Answer<Data> {
  status: number;
  body: { data: Data; error?: { message: string; details: RefusalDetails } };
}

const ask = <Data>(who: AdminClient, method: string, path: string, body?: object): Promise<Answer<Data>> => who.call(method, `/accreditation${path}`, body);
const queueOf = async (who: AdminClient, question: object = {}) => (await ask<QueueAnswer>(who, 'POST', '/queue', { campaign, ...question })).body.data;
const pageOf = async (who: AdminClient, { documentId }: { documentId: string }) => (await ask<DossierView>(who, 'GET', `/dossiers/${documentId}`)).body.data;

/** Does something to a dossier as its page shows it. */
async function act(who: AdminClient, dossier: { documentId: string; version: number }, path: string, words: object = {}) {
  return ask<{ version: number }>(who, 'POST', `/dossiers/${dossier.documentId}/${path}`, { version: dossier.version, ...words });
}

async function submitted(changes: object = {}, to = campaign): Promise<Dossier> {
  const { dossier } = await office.start(to, changes);
  const outcome = await office.perform(dossier, 'submit', caller('applicant'));
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  return outcome.value;
}

const person = (givenName: string, familyName: string) => ({ person: { givenName, familyName, email: `${familyName.toLowerCase()}@example.org`, nationality: 'BE' } });

describe('the queue', () => {
  let sought: Dossier;

  beforeAll(async () => {
    sought = await submitted({ ...person('Élodie', 'Çelik'), outlet: { name: 'Gazette de l’Été', country: 'BE' } });
    await submitted(person('Otto', 'Muster'));
    await office.start(campaign, person('Dora', 'Draft'));
  });

  test('is counted by state, whatever state is asked for', async () => {
    const { rows, total, counts } = await queueOf(press, { state: 'SUBMITTED' });
    expect({ total, counts }).toEqual({ total: 2, counts: { DRAFT: 1, SUBMITTED: 2 } });
    expect(rows.map(({ state }) => state)).toEqual(['SUBMITTED', 'SUBMITTED']);
  });

  test.each(['elodie CELIK', 'été élodie', 'GAZETTE ete'])('finds “%s” in names and outlets, without regard to accents', async (text) => {
    expect((await queueOf(press, { text })).rows.map(({ documentId }) => documentId)).toEqual([sought.documentId]);
  });

  test.each(['elodie muster', '%', '_', '*', '?', '.', '[ae]'])('does not find “%s”', async (text) => {
    expect((await queueOf(press, { text })).total).toBe(0);
  });

  test('finds by reference', async () => {
    expect((await queueOf(press, { text: sought.reference })).total).toBe(1);
  });

  test('does not write what is looked for into the log', async () => {
    await queueOf(press, { text: 'Sentinelname' });
    expect(await pressroom.log()).not.toContain('Sentinelname');
  });

  test('turns pages in the order that is asked for', async () => {
    const both = (await queueOf(press, { sort: 'familyName:desc' })).rows.map(({ name }) => name);
    const second = await queueOf(press, { sort: 'familyName:desc', start: 1, limit: 1 });
    expect(second.rows.map(({ name }) => name)).toEqual([both[1]]);
  });

  test('says which field is of another shape', async () => {
    const { status, body } = await ask<null>(press, 'POST', '/queue', { state: 'LOST' });
    expect(status).toBe(400);
    expect(JSON.stringify(body.error)).toContain('state');
  });

  test('is what its reader may see: nothing of it is for security yet', async () => {
    expect(await queueOf(security)).toEqual({ rows: [], total: 0, counts: {} });
    expect((await ask(security, 'GET', `/dossiers/${sought.documentId}`)).status).toBe(404);
  });
});

describe('who may do what', () => {
  /** Every address of the panel, as the server declares it. */
  const routes = () =>
    pressroom.inside((strapi) => {
      // eslint-disable-next-line no-restricted-syntax -- Strapi types a plugin's routes as either of two shapes; this is the one that ours declares
      const { admin } = strapi.plugin('accreditation').routes as unknown as Record<string, { routes: { method: string; path: string; config: { policies: { config: { actions: string[] } }[] } }[] }>;
      return (admin?.routes ?? []).map(({ method, path, config }) => ({ method, path, actions: config.policies.flatMap((policy) => policy.config.actions) }));
    });

  test('an editor, who has no right at the desk, is refused every address', async () => {
    const addresses = await routes();
    const answers = await Promise.all(addresses.map(async ({ method, path }) => (await ask(editor, method, path.replace(/:\w+/g, 'unknown'), method === 'GET' ? undefined : {})).status));
    expect(addresses.filter((_, index) => answers[index] !== 403)).toEqual([]);
    expect(addresses.length).toBeGreaterThan(30);
  });

  test('every address asks for a permission that can be granted', async () => {
    const asked = (await routes()).map(({ actions }) => actions);
    const known = await pressroom.inside((strapi) => strapi.service('admin::permission').actionProvider.values().map(({ actionId }: { actionId: string }) => actionId));
    expect(asked.every(({ length }) => length === 1)).toBe(true);
    expect(known).toEqual(expect.arrayContaining(asked.flat()));
  });

  test('a security officer is offered no decision of the press office', async () => {
    const dossier = await submitted();
    expect((await act(security, dossier, 'start-review')).status).toBe(403);
    expect((await ask(security, 'GET', `/figures/${campaign}`)).status).toBe(403);
    const { bulk, pages } = (await ask<DeskSetting>(security, 'GET', '/desk')).body.data;
    expect({ bulk, pages }).toEqual({ bulk: [], pages: ['queue'] });
    expect((await ask<DeskSetting>(appeals, 'GET', '/desk')).body.data.pages).toEqual(['queue']);
  });
});

describe('a dossier', () => {
  let screened: string;
  let dossier: Dossier;
  let portrait: string;

  beforeAll(async () => {
    screened = await office.campaign({ screening: true });
    const started = await office.start(screened);
    const taken = await sendDocument(pressroom, started.token, { name: 'portrait.jpg', bytes: await aPhotograph(), kind: 'PORTRAIT' });
    portrait = taken.document?.documentId ?? '';
    const outcome = await office.perform(await office.find(started.dossier), 'submit', caller('applicant'));
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
    dossier = outcome.value;
    expect((await act(press, dossier, 'start-review')).status).toBe(200);
  });

  test('has its history, whole, with the name of who did what', async () => {
    const { ledger } = await pageOf(press, dossier);
    expect(ledger?.intact).toBe(true);
    expect(ledger?.entries.map(({ transition, by }) => [transition, by])).toEqual([['submit', null], ['startReview', 'Ada Admin']]);
  });

  test('says why a move is not possible yet, and what each needs', async () => {
    const { moves } = await pageOf(press, dossier);
    expect(moves.find(({ transition }) => transition === 'approve')?.whyNot).toMatch(/sécurité/);
    expect(moves.find(({ transition }) => transition === 'reject')).toMatchObject({ whyNot: null, needs: ['reason', 'note'] });
  });

  test('that was changed meanwhile is refused with 409, and nothing happens to it', async () => {
    const { status, body } = await act(press, dossier, 'reject', { reason: 'LATE', note: 'Trop tard.' });
    expect(status).toBe(409);
    expect(body.error?.details).toEqual({ code: 'STALE', field: null });
    expect((await pageOf(press, dossier)).state).toBe('UNDER_REVIEW');
  });

  test('is not moved without what the move needs', async () => {
    const { body } = await act(press, await pageOf(press, dossier), 'reject', { reason: 'LATE' });
    expect(body.error?.details).toEqual({ code: 'MISSING_INPUT', field: 'note' });
  });

  test('is annotated and assigned, and its outlet entered in the directory', async () => {
    const { me } = (await ask<DeskSetting>(press, 'GET', '/desk')).body.data;
    expect((await act(press, await pageOf(press, dossier), 'annotate', { assignee: me, tags: ['vip'], internalNotes: 'Called.' })).status).toBe(200);
    expect((await act(press, await pageOf(press, dossier), 'confirm-outlet', { outlet: null })).status).toBe(200);
    expect(await pageOf(press, dossier)).toMatchObject({ assignee: { label: 'Ada Admin' }, tags: ['vip'], internalNotes: 'Called.', outlet: { confirmed: { name: dossier.outletName } } });
    const found = (await ask<QueueAnswer>(press, 'POST', '/queue', { mine: true, tag: 'vip' })).body.data;
    expect(found.rows.map(({ documentId, assignee }) => [documentId, assignee])).toEqual([[dossier.documentId, 'Ada Admin']]);
  });

  test('is held and released', async () => {
    await act(press, await pageOf(press, dossier), 'hold', { reason: 'A court asks for it.' });
    expect((await pageOf(press, dossier)).hold).toMatchObject({ by: 'Ada Admin', reason: 'A court asks for it.' });
    await act(press, await pageOf(press, dossier), 'release');
    expect((await pageOf(press, dossier)).hold).toBeNull();
  });

  test('goes to security, who see the papers that they need and nothing else, and clear it', async () => {
    expect((await act(press, await pageOf(press, dossier), 'send-to-screening')).status).toBe(200);
    const page = await pageOf(security, dossier);
    expect(page.documents.map(({ kind }) => kind)).toEqual(['PORTRAIT']);
    expect(page.person.travelDocument?.number).toBe('AB123456');
    expect(page.may).toMatchObject({ annotate: false, takeBack: false });
    const picture = await fetch(`${pressroom.url}/accreditation/documents/${portrait}?inline=true`, { headers: { authorization: `Bearer ${security.token}` } });
    expect([picture.status, picture.headers.get('content-type'), picture.headers.get('cache-control')]).toEqual([200, 'image/jpeg', 'no-store']);
    expect((await pageOf(press, dossier)).looks).toEqual([expect.objectContaining({ role: 'securityOfficer', name: 'Ada Admin', kind: 'PORTRAIT' })]);
    expect((await act(security, page, 'clear-screening')).status).toBe(200);
    expect(await pageOf(press, dossier)).toMatchObject({ state: 'UNDER_REVIEW', cleared: true });
  });

  test('is not shown to appeals, nor its papers, before there is an appeal', async () => {
    expect((await ask(appeals, 'GET', `/dossiers/${dossier.documentId}`)).status).toBe(404);
    expect((await ask(appeals, 'GET', `/documents/${portrait}`)).status).toBe(404);
  });
});

describe('decisions on many', () => {
  let rows: QueueAnswer['rows'];
  const decide = async (transition: string) => {
    const items = (await Promise.all(rows.map((row) => pageOf(press, row)))).map(({ documentId, version }) => ({ documentId, version }));
    return (await ask<BulkLine[]>(press, 'POST', '/queue/decisions', { transition, items })).body.data;
  };

  beforeAll(async () => {
    for (const name of ['Un', 'Deux', 'Trois']) await submitted({ ...person(name, `Plusieurs${name}`) });
    rows = (await queueOf(press, { text: 'plusieurs' })).rows;
  });

  test('give the seats there are, and say of every other dossier why not', async () => {
    expect((await decide('startReview')).map(({ state, refusal }) => [state, refusal])).toEqual(rows.map(() => ['UNDER_REVIEW', null]));
    const lines = await decide('approve');
    expect(lines.map(({ state }) => state)).toEqual(['APPROVED', 'APPROVED', 'UNDER_REVIEW']);
    expect(lines[2]?.refusal).toMatch(/place/);
  });

  test('are taken back by who made them, while their letters wait', async () => {
    const page = await pageOf(press, rows[0] ?? { documentId: '' });
    expect(page).toMatchObject({ state: 'APPROVED', told: false, letters: expect.arrayContaining([expect.objectContaining({ kind: 'approved', status: 'WAITING' })]) });
    expect(Date.parse(page.takeBackUntil ?? '')).toBeGreaterThan(Date.now());
    expect((await act(press, page, 'take-back')).status).toBe(200);
    expect(await pageOf(press, page)).toMatchObject({ state: 'UNDER_REVIEW', takeBackUntil: null });
  });

  test('show in the figures, where what was taken back is none', async () => {
    const figures = (await ask<FiguresView>(press, 'GET', `/figures/${campaign}`)).body.data;
    expect(figures.byCategory).toEqual([expect.objectContaining({ category: 'PRINT', approved: 1 }), expect.anything(), expect.anything()]);
    expect(figures.perDay.reduce((sum, { count }) => sum + count, 0)).toBe(figures.byCategory[0]?.applied);
    expect(figures.medianHoursToDecision).toBeGreaterThanOrEqual(0);
  });
});
