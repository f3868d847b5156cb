import { randomUUID } from 'node:crypto';
import type { Browser, Page } from 'playwright-core';
import { startBrowser } from '../support/browser';
import { aCampaign } from '../support/accreditation';
import { send } from '../support/graphql';
import { ADMINISTRATOR, colleague, DESK_OFFICERS, EDITOR, office, OTHER_PRESS_OFFICER } from '../support/office';
import { visit, type Visit } from '../support/panel';

const DESK = '/admin/plugins/accreditation';
const CAMPAIGN = 'plugin::accreditation.campaign';

let browser: Browser;
let campaign: string;
let press: Visit;

beforeAll(async () => {
  browser = await startBrowser();
  campaign = await (await colleague(ADMINISTRATOR)).create(CAMPAIGN, { ...aCampaign(), slug: 'desk', screening: true, capacity: 50 });
  for (const [givenName, familyName] of [['Élodie', 'Exemple'], ['Otto', 'Muster'], ['Vera', 'Voorbeeld'], ['Sam', 'Sample']]) await apply({ givenName, familyName });
  press = await visit(browser, office, DESK_OFFICERS['Press officer']);
});
afterAll(() => browser?.close());

/** An applicant submits a complete dossier, and has the key to it. */
async function apply(person: object): Promise<string> {
  const input = {
    campaign,
    requestId: randomUUID(),
    category: 'PRINT',
    employment: 'STAFF',
    person: { ...person, email: `${randomUUID()}@example.org`, nationality: 'BE', dateOfBirth: '1990-02-28', travelDocument: { number: 'AB123456', issuingState: 'BE', expiresOn: '2040-01-31' } },
    outlet: { name: 'Gazette Exemple', country: 'BE' },
    locale: 'en',
  };
  const START = 'mutation ($input: AccreditationStartInput!) { startAccreditation(input: $input) { ... on AccreditationStarted { token accreditation { version } } ... on AccreditationRefusal { message } } }';
  const started = (await send(office, START, { input })).data?.startAccreditation as { token: string; accreditation: { version: number } };
  const SUBMIT = 'mutation ($token: String!, $version: Int!) { submitAccreditation(token: $token, version: $version) { __typename ... on AccreditationRefusal { message } } }';
  const submitted = await send(office, SUBMIT, { token: started.token, version: started.accreditation.version });
  expect(submitted).toMatchObject({ data: { submitAccreditation: { __typename: 'MyAccreditation' } } });
  return started.token;
}

const appeal = async (token: string) => {
  const { data } = await send(office, 'query ($token: String!) { myAccreditation(token: $token) { version } }', { token });
  const { version } = data?.myAccreditation as { version: number };
  return send(office, 'mutation ($token: String!, $version: Int!, $statement: String!) { appealAccreditation(token: $token, version: $version, statement: $statement) { __typename } }', { token, version, statement: 'I do have an assignment.' });
};

const openQueue = async (page: Page, question: Record<string, string> = {}) => {
  await page.goto(`${DESK}#${new URLSearchParams({ campaign, ...question })}`);
  await page.locator('tbody tr').first().waitFor();
};
const openDossier = async (page: Page, name: string) => {
  await openQueue(page, { text: name });
  await page.locator('tbody [data-open]').first().click();
  await page.getByRole('heading', { level: 1, name }).waitFor();
};
const namesIn = (page: Page) => page.locator('tbody tr td:nth-child(3)').allInnerTexts();
const fill = (page: Page, label: string, text: string) => page.getByRole('dialog').getByLabel(label).fill(text);

/** Presses a move's button, writes its words, and confirms. */
async function decide(page: Page, move: string, words: Record<string, string> = {}, reason?: string): Promise<void> {
  await page.getByRole('button', { name: move, exact: true }).click();
  if (reason) {
    await page.getByRole('dialog').getByRole('combobox').click();
    await page.getByRole('option', { name: reason, exact: true }).click();
  }
  for (const [label, text] of Object.entries(words)) await fill(page, label, text);
  await page.getByRole('dialog').getByRole('button', { name: move, exact: true }).click();
}
const isNow = (page: Page, state: string) => page.locator('main').getByText(state, { exact: true }).first().waitFor();
const links = (page: Page) => page.locator('nav').first().getByRole('link').evaluateAll((found) => found.map((link) => link.getAttribute('href')));

describe('the queue', () => {
  test('stands in the address: another officer who opens it sees the same list', async () => {
    await openQueue(press.page);
    await press.page.getByRole('combobox', { name: 'Category' }).click();
    await press.page.getByRole('option', { name: 'Print' }).click();
    await press.page.getByRole('textbox', { name: /Search names/ }).fill('elodie');
    await press.page.keyboard.press('Enter');
    await press.page.getByText('1–1 of 1', { exact: true }).waitFor();
    const other = await visit(browser, office, OTHER_PRESS_OFFICER);
    await other.page.goto(press.page.url());
    await other.page.locator('tbody tr').first().waitFor();
    expect(await namesIn(other.page)).toEqual(await namesIn(press.page));
    expect(await namesIn(other.page)).toEqual(['Élodie Exemple']);
    expect(press.page.url()).toMatch(/accreditation#.*text=elodie/);
  });

  test('is worked with the keyboard alone', async () => {
    const { page } = press;
    await openQueue(page, { sort: 'familyName:asc' });
    await page.locator('tbody [data-open]').first().focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('x');
    await page.getByText('1 dossier selected').waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Otto Muster' }).waitFor();
    await page.getByRole('link', { name: /^Next/ }).click();
    await page.getByRole('heading', { level: 1, name: 'Sam Sample' }).waitFor();
    await page.getByRole('link', { name: /^Previous/ }).click();
    await page.getByRole('heading', { level: 1, name: 'Otto Muster' }).waitFor();
  });

  test('is decided on many at once, with a line for each', async () => {
    const { page } = press;
    await openQueue(page, { state: 'SUBMITTED' });
    await page.getByRole('checkbox', { name: 'Select all on this page' }).click();
    await page.getByRole('button', { name: 'Start review' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Start review' }).click();
    await page.getByText('4 done, 0 refused, 0 still to do').waitFor();
    await page.getByRole('dialog').getByRole('button', { name: 'Close', exact: true }).click();
    await openQueue(page, { state: 'UNDER_REVIEW' });
    await page.getByRole('checkbox', { name: 'Select all on this page' }).click();
    await page.getByRole('button', { name: 'Approve' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Approve' }).click();
    await page.getByText('0 done, 4 refused, 0 still to do').waitFor();
    expect(await page.getByRole('dialog').getByRole('listitem').first().innerText()).toMatch(/security/i);
    await page.getByRole('dialog').getByRole('button', { name: 'Close', exact: true }).click();
  });
});

describe('one dossier', () => {
  test('goes from the press office to security, back, is refused, appealed and upheld', async () => {
    const token = await apply({ givenName: 'Paula', familyName: 'Parcours' });
    const { page } = press;
    await openDossier(page, 'Paula Parcours');
    await decide(page, 'Start review');
    await isNow(page, 'Under review');
    expect(await page.getByRole('button', { name: 'Approve', exact: true }).isDisabled()).toBe(true);
    await decide(page, 'Send to security');
    await isNow(page, 'Security screening');

    const security = await visit(browser, office, DESK_OFFICERS['Security officer']);
    await openDossier(security.page, 'Paula Parcours');
    expect(await security.page.getByRole('button', { name: 'Approve' }).count()).toBe(0);
    await decide(security.page, 'Clear');
    await security.page.getByText('Cleared by security, with these papers.').waitFor();

    await page.reload();
    await page.getByText('Cleared by security, with these papers.').waitFor();
    await decide(page, 'Reject', { 'Words to the applicant': 'No assignment was shown.' }, 'No assignment');
    await isNow(page, 'Rejected');
    expect(await appeal(token)).toMatchObject({ data: { appealAccreditation: { __typename: 'MyAccreditation' } } });

    const appeals = await visit(browser, office, DESK_OFFICERS['Appeals officer']);
    await openDossier(appeals.page, 'Paula Parcours');
    expect(await appeals.page.getByText('AB123456').count()).toBe(0);
    await decide(appeals.page, 'Uphold the appeal', { 'Words to the applicant': 'The assignment is there.' });
    await isNow(appeals.page, 'Approved');
    await appeals.page.getByText('The ledger is intact').waitFor();
    for (const { complaints } of [security, appeals]) expect(complaints).toEqual([]);
  });

  test('tells who was too late who was faster and what they did, and keeps what was typed', async () => {
    await apply({ givenName: 'Rita', familyName: 'Rennen' });
    const { page } = press;
    await openDossier(page, 'Rita Rennen');
    await decide(page, 'Start review');
    await isNow(page, 'Under review');
    const other = await visit(browser, office, OTHER_PRESS_OFFICER);
    await openDossier(other.page, 'Rita Rennen');
    await other.page.getByRole('button', { name: 'Reject', exact: true }).click();
    await fill(other.page, 'Words to the applicant', 'Written with care.');

    await decide(page, 'Send to security');
    await isNow(page, 'Security screening');

    await other.page.getByRole('dialog').getByRole('combobox').click();
    await other.page.getByRole('option', { name: 'Too late', exact: true }).click();
    await other.page.getByRole('dialog').getByRole('button', { name: 'Reject', exact: true }).click();
    await other.page.getByText(/Ada Admin: Sent to security/).waitFor();
    expect(await other.page.getByRole('dialog').getByLabel('Words to the applicant').inputValue()).toBe('Written with care.');
    expect(await other.page.getByRole('dialog').getByRole('button', { name: 'Reject', exact: true }).isDisabled()).toBe(true);
  });
});

describe('who sees what', () => {
  test('a security officer finds the desk in their menu, and no figures in it', async () => {
    const { page, complaints } = await visit(browser, office, DESK_OFFICERS['Security officer']);
    expect(await links(page)).toContain('/admin/plugins/accreditation');
    expect(await links(page)).not.toContain('/admin/content-manager');
    await page.goto(DESK);
    await page.getByRole('heading', { level: 1, name: 'Dossiers' }).waitFor();
    expect(await page.getByRole('link', { name: 'Figures' }).count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  test('an editor finds no desk', async () => {
    const { page } = await visit(browser, office, EDITOR);
    expect(await links(page)).not.toContain('/admin/plugins/accreditation');
    await page.goto(DESK);
    await page.getByText(/permission/i).first().waitFor();
  });

  test.each(['fr', 'nl'] as const)('the desk speaks %s', async (language) => {
    const { page } = await visit(browser, office, OTHER_PRESS_OFFICER, language);
    await openQueue(page);
    await page.getByText(language === 'fr' ? 'Introduit le' : 'Ingediend op', { exact: false }).first().waitFor();
    expect(await page.locator('main').innerText()).not.toMatch(/accreditation\.|\bqueue\.|\bstate\./);
  });
});

describe('the figures', () => {
  test('are drawn, and stand in tables', async () => {
    const { page } = press;
    await page.goto(`${DESK}/figures#campaign=${campaign}`);
    await page.getByRole('img', { name: /the most on/ }).waitFor();
    expect(await page.getByRole('table', { name: 'Categories and seats' }).locator('tbody tr').first().innerText()).toMatch(/Print\s+6\s+1/);
  });

  test('the browser has nothing to complain about', () => {
    expect(press.complaints).toEqual([]);
  });
});
