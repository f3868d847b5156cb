import { randomUUID } from 'node:crypto';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { startBrowser } from '../support/browser';
import { aCampaign, DAY } from '../support/accreditation';
import type { AdminClient } from '../support/admin';
import { sendDocument } from '../support/documents';
import * as documents from '../../types/operations';
import { ask } from '../support/graphql';
import { ADMINISTRATOR, colleague, DESK_OFFICERS, office, OTHER_PRESS_OFFICER } from '../support/office';
import { visit, type Visit } from '../support/panel';

const DESK = '/admin/plugins/accreditation';
const CAMPAIGN = 'plugin::accreditation.campaign';

let browser: Browser;
let campaign: string;
let officer: AdminClient;
let press: Visit;
let otherPress: Visit;

beforeAll(async () => {
  browser = await startBrowser();
  campaign = await (await colleague(ADMINISTRATOR)).create(CAMPAIGN, { ...aCampaign(), slug: 'desk-dossier', texts: [{ language: 'en', title: 'One by one', privacyNotice: 'What we keep.' }], screening: false });
  officer = await colleague(DESK_OFFICERS['Press officer']);
  press = await visit(browser, office, DESK_OFFICERS['Press officer']);
  otherPress = await visit(browser, office, OTHER_PRESS_OFFICER, 'fr');
});
afterAll(() => browser?.close());

/** A dossier of an applicant, and the key to it. */
interface Applied {
  documentId: string;
  token: string;
}

const personOf = (givenName: string, familyName: string) => ({ givenName, familyName, email: `${givenName.toLowerCase()}@example.org`, nationality: 'BE' });

/** An applicant starts a dossier. */
async function start(givenName: string, familyName: string, passport = randomUUID().slice(0, 8)): Promise<Applied> {
  const person = { ...personOf(givenName, familyName), dateOfBirth: '1990-02-28', travelDocument: { number: passport, issuingState: 'BE', expiresOn: '2040-01-31' } };
  const input = { campaign, requestId: randomUUID(), category: 'PRINT', employment: 'STAFF', person, outlet: { name: 'Gazette Exemple', country: 'BE' }, locale: 'en' } as const;
  const { startAccreditation: started } = await ask(office, documents.StartAccreditationDocument, { input });
  if (started.__typename !== 'AccreditationStarted') throw new Error(started.message);
  const rows = await officer.call<{ data: { rows: { documentId: string }[] } }>('POST', '/accreditation/queue', { campaign, text: `${givenName} ${familyName}` });
  return { token: started.token, documentId: rows.body.data.rows[0]?.documentId ?? '' };
}

const versionFor = async (token: string) => (await ask(office, documents.MyAccreditationDocument, { token })).myAccreditation?.version ?? 0;
const submit = async ({ token }: Applied) => ask(office, documents.SubmitAccreditationDocument, { token, version: await versionFor(token) });
const save = async ({ token }: Applied, input: object) => ask(office, documents.SaveAccreditationDocument, { token, version: await versionFor(token), input });

/** The officer beside the browser does something to a dossier. */
async function act({ documentId }: Applied, path: string, words: object = {}): Promise<void> {
  const { body } = await officer.call<{ data: { version: number } }>('GET', `/accreditation/dossiers/${documentId}`);
  const { status, body: answer } = await officer.call('POST', `/accreditation/dossiers/${documentId}/${path}`, { version: body.data.version, ...words });
  if (status !== 200) throw new Error(JSON.stringify(answer));
}

const open = async (page: Page, { documentId }: Applied, name: string) => {
  await page.goto(`${DESK}/dossiers/${documentId}`);
  await page.getByRole('heading', { level: 1, name }).waitFor();
};
const section = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
/** The page asks for news when it is looked at again, not only every quarter of a minute. */
const lookAgain = (page: Page) => page.locator('body').evaluate((body) => void body.ownerDocument.dispatchEvent(new Event('visibilitychange')));
const aPicture = (colour: string) => sharp({ create: { width: 300, height: 200, channels: 3, background: colour } }).png().toBuffer();

describe('two officers with one dossier', () => {
  let rita: Applied;

  beforeAll(async () => {
    rita = await start('Rita', 'Rennen');
    await submit(rita);
    await act(rita, 'start-review');
    await open(press.page, rita, 'Rita Rennen');
    await open(otherPress.page, rita, 'Rita Rennen');
  });

  test('see of one another that they have it open, in their own language', async () => {
    await otherPress.page.getByText('Également ouvert par Ada Admin.').first().waitFor();
    await lookAgain(press.page);
    await press.page.getByText('Also opened by Ada Admin.').first().waitFor();
  });

  test('do not decide on what they have not read: what somebody changed is told while the other types, and goes on once it was read', async () => {
    const { page } = otherPress;
    await page.getByRole('button', { name: 'Demander des informations', exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Ce qui est demandé').fill('Une lettre de mission');
    await act(rita, 'annotate', { tags: ['vip'] });
    await lookAgain(page);
    await dialog.getByText('Le dossier lui-même a été modifié', { exact: false }).waitFor();
    const go = dialog.getByRole('button', { name: 'Demander des informations', exact: true });
    expect(await go.isDisabled()).toBe(true);
    await dialog.getByRole('button', { name: 'J’en ai pris connaissance' }).click();
    expect(await dialog.getByLabel('Ce qui est demandé').inputValue()).toBe('Une lettre de mission');
    await dialog.locator('input[type=datetime-local]').fill(new Date(Date.now() + 2 * DAY).toISOString().slice(0, 16));
    await go.click();
    await dialog.waitFor({ state: 'detached' });
    await page.locator('main').getByText('Informations demandées', { exact: true }).first().waitFor();
  });

  test('are told who decided what, and lose nothing that they typed', async () => {
    await act(rita, 'return-to-review', { internalNote: 'Never mind.' });
    const { page } = otherPress;
    await page.reload();
    await page.getByRole('button', { name: 'Refuser', exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Mot au demandeur').fill('Écrit avec soin.');
    await open(press.page, rita, 'Rita Rennen');
    await press.page.getByRole('button', { name: 'Put on the waiting list', exact: true }).click();
    await press.page.getByRole('dialog').getByRole('button', { name: 'Put on the waiting list', exact: true }).click();
    await press.page.getByRole('dialog').waitFor({ state: 'detached' });
    await lookAgain(page);
    await dialog.getByText(/Ada Admin : Mis en liste d’attente/).waitFor();
    expect(await dialog.getByLabel('Mot au demandeur').inputValue()).toBe('Écrit avec soin.');
    await dialog.getByRole('button', { name: 'Annuler' }).click();
    // What was not read yet stands on the page as well.
    await page.locator('main').getByText(/Ada Admin : Mis en liste d’attente/).first().waitFor();
    await page.locator('main').getByText('Liste d’attente', { exact: true }).first().waitFor();
  });

  test('are alone again when the other leaves', async () => {
    await otherPress.page.getByRole('link', { name: 'Retour à la liste' }).click();
    await otherPress.page.getByRole('heading', { level: 1, name: 'Dossiers' }).waitFor();
    await lookAgain(press.page);
    await press.page.getByText('Also opened by Ada Admin.').first().waitFor({ state: 'detached' });
  });
});

describe('the page of a dossier', () => {
  let nora: Applied;

  beforeAll(async () => {
    nora = await start('Nora', 'Nowak', 'PA-4711');
    const twin = await start('Norah', 'Novak', 'pa 4711');
    const { document: old } = await sendDocument(office, nora.token, { name: 'old-card.png', bytes: await aPicture('#884444'), kind: 'PRESS_CARD' });
    await sendDocument(office, nora.token, { name: 'portrait.png', bytes: await aPicture('#448844'), kind: 'PORTRAIT' });
    await save(nora, { role: 'Editor' });
    await submit(nora);
    await submit(twin);
    await act(nora, 'start-review');
    await act(nora, 'request-information', { items: [{ item: 'A valid press card' }], dueAt: new Date(Date.now() + 2 * DAY).toISOString() });
    await save(nora, { role: 'Reporter' });
    await sendDocument(office, nora.token, { name: 'new-card.png', bytes: await aPicture('#444488'), kind: 'PRESS_CARD', replaces: old?.documentId });
    await submit(nora);
    await open(press.page, nora, 'Nora Nowak');
  });

  test('lists possible duplicates with what is alike, and a link', async () => {
    const duplicates = section(press.page, 'Possible duplicates');
    expect(await duplicates.getByRole('listitem').first().innerText()).toMatch(/Norah Novak[\s\S]*Alike: travel document[\s\S]*\d\d %/);
    await duplicates.getByRole('link', { name: 'Norah Novak' }).click();
    await press.page.getByRole('heading', { level: 1, name: 'Norah Novak' }).waitFor();
    await press.page.goBack();
    await press.page.getByRole('heading', { level: 1, name: 'Nora Nowak' }).waitFor();
  });

  test('shows what changed after a request, the old document beside the new one', async () => {
    const changed = section(press.page, 'Changed after a request');
    expect(await changed.getByRole('row').last().innerText()).toMatch(/Function\s+Editor\s+Reporter/);
    await changed.getByRole('button', { name: /^Look at them/ }).click();
    await changed.getByRole('img').nth(1).waitFor();
    const [before, after] = await Promise.all([0, 1].map((index) => changed.getByRole('img').nth(index).boundingBox()));
    expect(await changed.locator('figcaption').allInnerTexts()).toEqual(['Press card · old-card.png', 'Press card · new-card.png']);
    expect(after?.x).toBeGreaterThan((before?.x ?? 0) + (before?.width ?? 0) - 1);
    expect(after?.y).toBe(before?.y);
    await changed.getByRole('button', { name: /^Put away/ }).click();
  });

  test('shows two documents beside one another, to be enlarged and turned with the keyboard', async () => {
    const papers = section(press.page, 'Documents');
    for (const kind of ['Portrait', 'Press card']) await papers.getByRole('button', { name: `Look at it: ${kind}` }).press('Enter');
    const picture = papers.getByRole('img', { name: 'Portrait' });
    await picture.waitFor();
    const frame = papers.getByRole('region', { name: 'Portrait' });
    await picture.evaluate((image) => image.decode());
    const flat = await picture.boundingBox();
    await frame.focus();
    await press.page.keyboard.press('r');
    const turned = await picture.boundingBox();
    expect(turned?.height).toBeGreaterThan(turned?.width ?? 0);
    await press.page.keyboard.press('+');
    expect((await picture.boundingBox())?.height).toBeGreaterThan(turned?.height ?? 0);
    await press.page.keyboard.press('-');
    await press.page.keyboard.press('r');
    expect((await picture.boundingBox())?.width).toBe(flat?.width);
    for (const kind of ['Portrait', 'Press card']) await papers.getByRole('button', { name: `Put away: ${kind}` }).click();
  });

  test('is printed without the panel around it', async () => {
    const { page } = press;
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('navigation').first().isVisible()).toBe(false);
    expect(await page.getByRole('heading', { name: 'What can be done' }).isVisible()).toBe(false);
    expect(await page.getByRole('button').filter({ visible: true }).count()).toBe(0);
    expect(await page.getByText(/^Dossier .* printed by Ada Admin/).isVisible()).toBe(true);
    expect(await page.getByRole('heading', { name: 'History' }).isVisible()).toBe(true);
    await page.emulateMedia({ media: 'screen' });
  });
});

describe('a dossier for somebody', () => {
  test('is opened from the queue; what will not do is said at its field', async () => {
    const { page } = press;
    await page.goto(`${DESK}#campaign=${campaign}`);
    await page.getByRole('link', { name: 'Open a dossier for somebody' }).click();
    await page.getByRole('heading', { level: 1, name: 'Open a dossier for somebody' }).waitFor();
    const choose = async (field: string, option: string) => {
      await page.getByRole('combobox', { name: field }).click();
      await page.getByRole('option', { name: option, exact: true }).click();
    };
    await page.getByLabel('Given name').fill('Lea');
    await page.getByLabel('Family name').fill('Spät');
    await page.getByLabel('E-mail').fill('nowhere');
    await choose('Nationality', 'Stateless (XXA)');
    await page.getByRole('textbox', { name: /^Outlet/ }).fill('Spätausgabe');
    await choose('Category', 'Print');
    await page.getByLabel('Why the office opens it').fill('Her editor called.');
    await page.getByRole('button', { name: 'Open the dossier' }).click();
    await page.getByText(/This value will not do: the e-mail address/).waitFor();
    await page.getByLabel('E-mail').fill('lea@example.org');
    await page.getByRole('button', { name: 'Open the dossier' }).click();
    await page.getByRole('heading', { level: 1, name: 'Lea Spät' }).waitFor();
    await page.getByText('Ada Admin opened this dossier for the applicant.').waitFor();
    await page.getByText('Stateless (XXA)').waitFor();
  });

  test('the browser has nothing to complain about', () => {
    expect([...press.complaints, ...otherPress.complaints].filter((complaint) => !EXPECTED.test(complaint))).toEqual([]);
  });
});

/** The refusal of a field that will not do, which the browser reports. */
const EXPECTED = /status of 400 .*\/accreditation\/openings\//;
