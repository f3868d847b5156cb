import type { Browser } from 'playwright-core';
import { startBrowser } from '../support/browser';
import { content, UID } from '../support/factories';
import { send } from '../support/graphql';
import { ADMINISTRATOR, colleague, office } from '../support/office';
import { isTold, openForm, openList, press, visit, type Visit } from '../support/panel';

const TITLE = 'Les délégués adoptent le plan d’action';

let browser: Browser;
let administrator: Visit;
let documentId: string;

beforeAll(async () => {
  browser = await startBrowser();
  const { contact, communique } = content(await colleague(ADMINISTRATOR));
  documentId = await communique({ title: TITLE, issuedAt: '2021-11-05T16:00:00.000Z', contacts: [await contact()] });
  administrator = await visit(browser, office, ADMINISTRATOR);
});

afterAll(() => browser?.close());

test('the sign-in page welcomes to Summit Pressroom, under its logo', async () => {
  const page = await browser.newPage({ baseURL: office.url });
  await page.goto('/admin');
  await page.getByRole('heading', { name: 'Welcome to Summit Pressroom' }).waitFor();
  expect(await page.locator('main img').first().getAttribute('src')).toContain("aria-label='Summit%20Pressroom'");
  expect(await page.title()).toMatch(/Summit Pressroom$/);
});

test('the list shows the newest communiqué first, with its reference, date, languages and status', async () => {
  const { page } = administrator;
  await openList(page, UID.communique);
  expect(await page.locator('thead th').allInnerTexts()).toEqual(expect.arrayContaining(['TITLE', 'REFERENCE', 'DATE AND TIME (DATELINE)', 'LANGUAGES', 'STATUS']));
  expect(await page.locator('tbody tr').first().innerText()).toMatch(/Les délégués adoptent.*Nov 5, 2021, 5:00 PM.*FR.*Draft/s);
  expect(await page.locator('tbody tr', { hasText: 'Namur réunit' }).innerText()).toMatch(/CP-2021-001.*Oct 28, 2021, 10:00 AM.*EN, FR, NL.*Published/s);
});

test('a communiqué is opened from the list, edited, given a hashtag, saved and published', async () => {
  const { page } = administrator;
  await page.getByRole('link', { name: TITLE }).click();
  await page.locator('textarea[name=summary]').fill('Le plan d’action pour le développement numérique est adopté.');
  await page.locator('input[name=hashtags]').fill('#PlanNumerique');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Remove PlanNumerique' }).waitFor();
  await press(page, 'Save');
  await isTold(page, 'Saved document');
  await press(page, 'Publish');
  await isTold(page, 'Published document');
  await openForm(page, UID.communique, documentId);
  const reference = await page.locator('input[name=reference]').inputValue();
  expect(reference).toMatch(/^CP-2021-\d{3}$/);
  const { data } = await send(office, 'query ($reference: String) { communiques(filters: { reference: { eq: $reference } }) { title summary hashtags } }', { reference });
  expect(data?.communiques).toEqual([{ title: TITLE, summary: 'Le plan d’action pour le développement numérique est adopté.', hashtags: ['PlanNumerique'] }]);
});

test('nothing is for sale, and nothing is to be built', async () => {
  const { page } = administrator;
  for (const address of ['/admin', '/admin/settings/application-infos', '/admin/plugins/upload']) {
    await page.goto(address);
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    expect(await page.locator('a[href*="strapi.io"]').filter({ visible: true }).count()).toBe(0);
  }
  const places = await page.locator('nav').first().getByRole('link').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(places).toEqual(['/admin', '/admin/content-manager', '/admin/plugins/accreditation', '/admin/plugins/upload', '/admin/settings']);
});

test('the browser has nothing to complain about', () => {
  expect(administrator.complaints).toEqual([]);
});
