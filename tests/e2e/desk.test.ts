import { randomUUID } from 'node:crypto';
import type { Browser, Page } from 'playwright-core';
import { startBrowser } from '../support/browser';
import { aCampaign } from '../support/accreditation';
import * as documents from '../../types/operations';
import { ask } from '../support/graphql';
import { ADMINISTRATOR, colleague, DESK_OFFICERS, EDITOR, office, OTHER_PRESS_OFFICER } from '../support/office';
import { visit, type Visit } from '../support/panel';

const DESK = '/admin/plugins/accreditation';
const CAMPAIGN = 'plugin::accreditation.campaign';

const PEOPLE = [
  { givenName: 'Élodie', familyName: 'Exemple' },
  { givenName: 'Otto', familyName: 'Muster' },
  { givenName: 'Vera', familyName: 'Voorbeeld' },
  { givenName: 'Sam', familyName: 'Sample' },
];

let browser: Browser;
let campaign: string;
let press: Visit;
let otherPress: Visit;
let security: Visit;

beforeAll(async () => {
  browser = await startBrowser();
  campaign = await (await colleague(ADMINISTRATOR)).create(CAMPAIGN, { ...aCampaign(), slug: 'desk', screening: true, capacity: 50 });
  for (const person of PEOPLE) await apply(person);
  press = await visit(browser, office, DESK_OFFICERS['Press officer']);
  otherPress = await visit(browser, office, OTHER_PRESS_OFFICER, 'fr');
  security = await visit(browser, office, DESK_OFFICERS['Security officer']);
});
afterAll(() => browser?.close());

/** An applicant submits a complete dossier, and has the key to it. */
async function apply(person: { givenName: string; familyName: string }): Promise<string> {
  const input = {
    campaign,
    requestId: randomUUID(),
    ...({ category: 'PRINT', employment: 'STAFF' } as const),
    person: { ...person, email: `${randomUUID()}@example.org`, nationality: 'BE', dateOfBirth: '1990-02-28', travelDocument: { number: 'AB123456', issuingState: 'BE', expiresOn: '2040-01-31' } },
    outlet: { name: 'Gazette Exemple', country: 'BE' },
    locale: 'en',
  };
  const { startAccreditation: started } = await ask(office, documents.StartAccreditationDocument, { input });
  if (started.__typename !== 'AccreditationStarted') throw new Error(started.message);
  const { token, accreditation } = started;
  const { submitAccreditation } = await ask(office, documents.SubmitAccreditationDocument, { token, version: accreditation.version });
  expect(submitAccreditation).toMatchObject({ __typename: 'MyAccreditation', state: 'SUBMITTED' });
  return token;
}

/** The applicant reads how the dossier stands, and appeals. */
async function appeal(token: string): Promise<void> {
  const { myAccreditation } = await ask(office, documents.MyAccreditationDocument, { token });
  const { appealAccreditation } = await ask(office, documents.AppealAccreditationDocument, { token, version: myAccreditation?.version ?? 0, statement: 'I do have an assignment.' });
  expect(appealAccreditation).toMatchObject({ __typename: 'MyAccreditation', state: 'APPEALED' });
}

const openQueue = async (page: Page, question: Record<string, string> = {}) => {
  await Promise.all([page.waitForResponse('**/accreditation/queue'), page.goto(`${DESK}#${new URLSearchParams({ campaign, ...question })}`)]);
  await page.locator('main[aria-busy=false] tbody tr').first().waitFor();
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
    await press.page.locator('input[name=text]').fill('elodie');
    await press.page.keyboard.press('Enter');
    await press.page.getByText('1–1 of 1', { exact: true }).waitFor();
    await otherPress.page.goto(press.page.url());
    await otherPress.page.locator('main[aria-busy=false] tbody tr').first().waitFor();
    expect(await namesIn(otherPress.page)).toEqual(await namesIn(press.page));
    expect(await namesIn(press.page)).toEqual(['Élodie Exemple']);
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
    await page.getByRole('dialog').getByRole('button', { name: 'Close', exact: true }).last().click();
    await openQueue(page, { state: 'UNDER_REVIEW' });
    await page.getByRole('checkbox', { name: 'Select all on this page' }).click();
    await page.getByRole('button', { name: 'Approve' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Approve' }).click();
    await page.getByText('0 done, 4 refused, 0 still to do').waitFor();
    expect(await page.getByRole('dialog').getByRole('listitem').first().innerText()).toMatch(/security/i);
    await page.getByRole('dialog').getByRole('button', { name: 'Close', exact: true }).last().click();
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

    await openDossier(security.page, 'Paula Parcours');
    expect(await security.page.getByRole('button', { name: 'Approve' }).count()).toBe(0);
    await decide(security.page, 'Clear');
    await security.page.getByText('Cleared by security, with these papers.').waitFor();

    await page.reload();
    await page.getByText('Cleared by security, with these papers.').waitFor();
    await decide(page, 'Reject', { 'Words to the applicant': 'No assignment was shown.' }, 'No assignment');
    await isNow(page, 'Rejected');
    await appeal(token);

    const appeals = await visit(browser, office, DESK_OFFICERS['Appeals officer']);
    await openDossier(appeals.page, 'Paula Parcours');
    expect(await appeals.page.getByText('AB123456').count()).toBe(0);
    await decide(appeals.page, 'Uphold the appeal', { 'Words to the applicant': 'The assignment is there.' });
    await isNow(appeals.page, 'Approved');
    await appeals.page.getByText('The ledger is intact').waitFor();
    expect(appeals.complaints).toEqual([]);
  });

  test('tells who was too late who was faster and what they did, and keeps what was typed', async () => {
    await apply({ givenName: 'Rita', familyName: 'Rennen' });
    const { page } = press;
    await openDossier(page, 'Rita Rennen');
    await decide(page, 'Start review');
    await isNow(page, 'Under review');
    const { page: late } = otherPress;
    // The page hears of nothing by itself: whoever presses a button before it has is refused by the server.
    await late.route('**/presence', (route) => route.fulfill({ json: { data: { others: [], version: 0 } } }));
    await openDossier(late, 'Rita Rennen');
    await late.getByRole('button', { name: 'Refuser', exact: true }).click();
    await fill(late, 'Mot au demandeur', 'Écrit avec soin.');

    await decide(page, 'Send to security');
    await isNow(page, 'Security screening');

    await late.getByRole('dialog').getByRole('combobox').click();
    await late.getByRole('option', { name: 'Trop tard', exact: true }).click();
    await late.getByRole('dialog').getByRole('button', { name: 'Refuser', exact: true }).click();
    await late.getByRole('dialog').getByText(/Ada Admin : Envoyé à la sécurité/).waitFor();
    expect(await late.getByRole('dialog').getByLabel('Mot au demandeur').inputValue()).toBe('Écrit avec soin.');
    expect(await late.getByRole('dialog').getByRole('button', { name: 'Refuser', exact: true }).isDisabled()).toBe(true);
    await late.unroute('**/presence');
  });
});

describe('who sees what', () => {
  const HOME = '/admin';
  const CONTENTS = '/admin/content-manager';

  test.each([
    ['a press officer', DESK_OFFICERS['Press officer'], [HOME, CONTENTS, DESK]],
    ['a security officer', DESK_OFFICERS['Security officer'], [HOME, DESK]],
    ['an appeals officer', DESK_OFFICERS['Appeals officer'], [HOME, DESK]],
    ['an editor, who has no right at the desk,', EDITOR, [HOME, CONTENTS, '/admin/plugins/upload']],
  ])('%s finds in the menu what is theirs, and nothing else', async (_, email, entries) => {
    const { page, complaints } = await visit(browser, office, email);
    await page.locator('nav').first().getByRole('link').nth(entries.length - 1).waitFor();
    expect(await links(page)).toEqual(entries);
    expect(complaints).toEqual([]);
  });

  test('a security officer finds the dossiers at the desk, and no other page', async () => {
    const { page, complaints } = security;
    await page.goto(DESK);
    await page.getByRole('heading', { level: 1, name: 'Dossiers' }).waitFor();
    expect(await page.getByRole('link', { name: /^(Figures|Letters)$/ }).count()).toBe(0);
    await page.goto(`${DESK}/letters`);
    await page.getByText('Something went wrong').waitFor();
    expect(complaints).toEqual([]);
  });

  test('an editor who knows the address is told that it is not theirs', async () => {
    const { page } = await visit(browser, office, EDITOR);
    await page.goto(DESK);
    await page.getByText(/permission/i).first().waitFor();
  });

  test('whoever reads the panel in French reads the desk in French, refusals too', async () => {
    const { page } = otherPress;
    await openQueue(page, { state: 'UNDER_REVIEW' });
    expect(await page.locator('thead').innerText()).toContain('INTRODUIT LE');
    await page.locator('tbody [data-open]').first().click();
    await page.getByText(/Envoyez d’abord le dossier en vérification/).first().waitFor();
    expect(await page.locator('main').innerText()).not.toMatch(/accreditation\.|\bqueue\.|\bstate\./);
  });
});

describe('the letters', () => {
  test('that wait are found in the post and read, and lead to their dossier', async () => {
    const { page } = press;
    await page.goto(`${DESK}/letters#campaign=${campaign}`);
    await page.getByText('No mail server is set up').waitFor();
    await page.getByRole('link', { name: /^Waiting/ }).click();
    await page.getByRole('combobox', { name: 'Letter', exact: true }).click();
    await page.getByRole('option', { name: 'Rejection' }).click();
    await page.getByRole('button', { name: /^Read: Rejection/ }).click();
    await page.getByRole('dialog').getByText('No assignment was shown.').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('tbody').getByRole('link').first().click();
    await page.getByRole('heading', { level: 1, name: 'Paula Parcours' }).waitFor();
  });

  test('are worded anew and tried on a real dossier before they are saved', async () => {
    const { page } = press;
    await page.goto(`${DESK}/letters/words#campaign=${campaign}`);
    await page.getByRole('link', { name: 'Rejection, English: Usual words' }).click();
    await page.getByLabel('Text').fill('We are sorry, {name}. {until');
    await page.getByText('A brace stands alone').waitFor();
    await page.getByLabel('Text').fill('We are sorry, {name}.\n\n{note}');
    await page.getByRole('article').getByText('We are sorry, Paula Parcours.').waitFor();
    expect(await page.getByRole('article').innerText()).toContain('No assignment was shown.');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('Saved. The next letter says it.').waitFor();
    await page.getByRole('link', { name: 'All letters' }).click();
    await page.getByRole('link', { name: 'Rejection, English: Own words' }).waitFor();
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
