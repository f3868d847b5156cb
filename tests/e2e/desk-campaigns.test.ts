import { randomUUID } from 'node:crypto';
import type { Browser, Page } from 'playwright-core';
import { aCampaign } from '../support/accreditation';
import type { AdminClient } from '../support/admin';
import { startBrowser } from '../support/browser';
import * as documents from '../../types/operations';
import { ask } from '../support/graphql';
import { ADMINISTRATOR, colleague, DESK_OFFICERS, office } from '../support/office';
import { visit, type Visit } from '../support/panel';

const DESK = '/admin/plugins/accreditation';
const CAMPAIGN = 'plugin::accreditation.campaign';
const OUTLET = 'plugin::accreditation.outlet';

let browser: Browser;
let administrator: AdminClient;
let officer: AdminClient;
let press: Visit;

beforeAll(async () => {
  browser = await startBrowser();
  administrator = await colleague(ADMINISTRATOR);
  officer = await colleague(DESK_OFFICERS['Press officer']);
  press = await visit(browser, office, DESK_OFFICERS['Press officer']);
});
afterAll(() => browser?.close());

/** An applicant submits a dossier, and an officer brings it further. */
async function apply(campaign: string, familyName: string, moves: readonly string[]): Promise<string> {
  const input = {
    campaign,
    requestId: randomUUID(),
    ...({ category: 'PRINT', employment: 'STAFF' } as const),
    person: { givenName: 'Wanda', familyName, email: `${randomUUID()}@example.org`, nationality: 'BE', dateOfBirth: '1990-02-28', travelDocument: { number: 'AB123456', issuingState: 'BE', expiresOn: '2040-01-31' } },
    outlet: { name: `Gazette ${familyName}`, country: 'BE' },
    locale: 'en',
  };
  const { startAccreditation: started } = await ask(office, documents.StartAccreditationDocument, { input });
  if (started.__typename !== 'AccreditationStarted') throw new Error(started.message);
  const { token, accreditation } = started;
  await ask(office, documents.SubmitAccreditationDocument, { token, version: accreditation.version });
  const { body } = await officer.call<{ data: { rows: { documentId: string }[] } }>('POST', '/accreditation/queue', { campaign, text: familyName });
  const documentId = body.data.rows[0]?.documentId ?? '';
  for (const move of moves) await act(documentId, move);
  return documentId;
}

async function act(documentId: string, move: string, words: object = {}): Promise<void> {
  const { body } = await officer.call<{ data: { version: number } }>('GET', `/accreditation/dossiers/${documentId}`);
  const { status } = await officer.call('POST', `/accreditation/dossiers/${documentId}/${move}`, { version: body.data.version, ...words });
  expect([move, status]).toEqual([move, 200]);
}

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name }).waitFor();
const pressButton = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

describe('the head of press', () => {
  test('creates a campaign, in its own time zone', async () => {
    const { page } = press;
    await page.goto(`${DESK}/campaigns`);
    await page.getByRole('link', { name: 'New campaign' }).click();
    await page.getByLabel('Time zone').fill('America/Toronto');
    await page.getByLabel('Announced').fill('2031-01-10T09:00');
    await page.getByLabel('Opens').fill('2031-01-10T09:00');
    await page.getByLabel('Closes').fill('2031-01-05T18:00');
    await page.getByLabel('Ends').fill('2031-05-31T18:00');
    await page.getByRole('checkbox', { name: 'Print', exact: true }).click();
    await page.getByRole('textbox', { name: 'Title' }).fill('Sommet de Québec');
    await pressButton(page, 'Save');
    await page.getByText(/closes after it opens/).waitFor();
    await page.getByLabel('Closes').fill('2031-04-30T18:00');
    await pressButton(page, 'Save');
    await heading(page, 'Sommet de Québec');
    const [campaign] = (await officer.call<{ data: { rows: { title: string; closesAt: string; documentId: string }[] } }>('GET', '/accreditation/campaigns')).body.data.rows.filter(({ title }) => title === 'Sommet de Québec');
    expect(campaign?.closesAt).toBe('2031-04-30T22:00:00.000Z');
    expect(await page.locator('main').innerText()).toMatch(/Apr 30, 2031, 6:00/);
  });

  test('is warned before a capacity falls below what is approved, and goes on', async () => {
    const { page } = press;
    const campaign = await administrator.create(CAMPAIGN, { ...aCampaign(), slug: `seats-${randomUUID()}`, screening: false, capacity: 10 });
    for (const name of ['Eins', 'Zwei']) await apply(campaign, name, ['start-review', 'approve']);
    await page.goto(`${DESK}/campaigns/${campaign}/edit`);
    await page.getByLabel('Seats over all').fill('1');
    await pressButton(page, 'Save');
    await page.getByRole('dialog').getByText(/More seats are held than the campaign would have: 2 of 1/).waitFor();
    await pressButton(page, 'Go back and change it');
    expect((await officer.call<{ data: { form: { capacity: number } } }>('GET', `/accreditation/campaigns/${campaign}`)).body.data.form.capacity).toBe(10);
    await pressButton(page, 'Save');
    await pressButton(page, 'Save anyway');
    await page.getByText('1 too many').first().waitFor();
    expect(await page.locator('main').innerText()).toMatch(/2 of 1/);
  });

  test('offers a seat that came free to who has waited longest, and reads what became of it', async () => {
    const { page } = press;
    const campaign = await administrator.create(CAMPAIGN, { ...aCampaign(), slug: `waiting-${randomUUID()}`, screening: false, categories: [{ category: 'PRINT', capacity: 1 }] });
    const seated = await apply(campaign, 'Sitzt', ['start-review', 'approve']);
    for (const name of ['Erste', 'Zweite']) await apply(campaign, name, ['start-review', 'waitlist']);
    await page.goto(`${DESK}/campaigns/${campaign}`);
    await page.getByText('no seat is free').waitFor();
    expect(await page.getByRole('button', { name: /^Offer a seat/ }).count()).toBe(0);
    await act(seated, 'revoke', { reason: 'MISUSE', factDate: new Date().toISOString().slice(0, 10), note: 'Lent to somebody else.' });
    await page.reload();
    await page.getByText('1 seat is free').waitFor();
    expect(await page.getByRole('table', { name: /^Print: 2 wait/ }).locator('tbody td:nth-child(3)').allInnerTexts()).toEqual(['Wanda Erste', 'Wanda Zweite']);
    await pressButton(page, 'Offer a seat: Wanda Erste');
    await page.getByRole('dialog').getByRole('button', { name: 'Offer a seat', exact: true }).click();
    await page.getByText(/Wanda Erste .* has a seat/).waitFor();
    await page.getByText('no seat is free').waitFor();
  });

  test('makes one entry of two outlets, having seen what moves, and can undo it', async () => {
    const { page } = press;
    const [kept, gone] = [await administrator.create(OUTLET, { name: 'Journal Nordique', kind: 'PRINT' }), await administrator.create(OUTLET, { name: 'Le Journal nordique', kind: 'OTHER' })];
    const campaign = await administrator.create(CAMPAIGN, { ...aCampaign(), slug: `outlets-${randomUUID()}`, screening: false });
    await act(await apply(campaign, 'Nord', ['start-review']), 'confirm-outlet', { outlet: gone });
    await page.goto(`${DESK}/outlets`);
    await page.locator('input[name=outlet]').fill('nordique');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'Journal Nordique', exact: true }).click();
    await heading(page, 'Journal Nordique');
    await pressButton(page, 'Merge with Le Journal nordique');
    await page.getByRole('dialog').getByText(/1 dossier moves from “Le Journal nordique” to “Journal Nordique”/).waitFor();
    await page.getByRole('dialog').getByRole('button', { name: 'Merge', exact: true }).click();
    await page.getByRole('heading', { name: 'Merged into this entry' }).waitFor();
    // The form has the new names: to save it takes nothing away.
    expect(await page.getByRole('textbox', { name: 'Other names' }).inputValue()).toBe('Le Journal nordique');
    expect((await officer.call<{ data: { dossiers: number } }>('GET', `/accreditation/outlets/${kept}`)).body.data.dossiers).toBe(1);
    await pressButton(page, 'Undo the merge of Le Journal nordique');
    await page.getByText(/undone on/).waitFor();
    expect((await officer.call<{ data: { dossiers: number } }>('GET', `/accreditation/outlets/${gone}`)).body.data.dossiers).toBe(1);
  });

  test('finds the pages of the desk beside one another', async () => {
    const { page, complaints } = press;
    await page.goto(DESK);
    await heading(page, 'Dossiers');
    expect(await page.getByRole('navigation', { name: 'Pages of the desk' }).getByRole('link').allInnerTexts()).toEqual(['Dossiers', 'Campaigns', 'Outlets', 'Letters', 'Figures']);
    // The campaign whose dates were wrong was refused; browsers put every such answer into their console.
    expect(complaints.filter((complaint) => !/status of 400/.test(complaint))).toEqual([]);
  });
});
