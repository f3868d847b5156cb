import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { startBrowser } from '../support/browser';
import { FULL_QUEUE } from '../support/stocked-campaigns';
import { DESK_OFFICERS, fullCampaign, office, OTHER_PRESS_OFFICER } from '../support/office';
import { visit, type Visit } from '../support/panel';
import { cellsOfCsv } from '../support/spreadsheet';

const DESK = '/admin/plugins/accreditation';

let browser: Browser;
let press: Visit;
let otherPress: Visit;

beforeAll(async () => {
  browser = await startBrowser();
  press = await visit(browser, office, DESK_OFFICERS['Press officer']);
  otherPress = await visit(browser, office, OTHER_PRESS_OFFICER, 'fr');
});
afterAll(() => browser?.close());

const isThere = (page: Page) => page.locator('main[aria-busy=false] tbody tr').first().waitFor();
const openQueue = async (page: Page, question: Record<string, string> = {}) => {
  await Promise.all([page.waitForResponse('**/accreditation/queue'), page.goto(`${DESK}#${new URLSearchParams({ campaign: fullCampaign, ...question })}`)]);
  await isThere(page);
};
const references = (page: Page) => page.locator('tbody [data-open]').allInnerTexts();
const position = (page: Page, total: number) => page.getByText(new RegExp(`–\\d+ (of|sur) ${total}$`)).waitFor();
const dialog = (page: Page) => page.getByRole('dialog');
const close = (page: Page) => dialog(page).getByRole('button', { name: 'Close', exact: true }).last().click();

/** Selects everything that matches, and has one thing done to all of it. */
async function doToAll(page: Page, action: string, before: () => Promise<void> = async () => {}): Promise<void> {
  await page.getByRole('checkbox', { name: 'Select all on this page' }).click();
  await page.getByRole('button', { name: /^Select all \d+ that match$/ }).click();
  await page.getByText(`${FULL_QUEUE.dossiers} dossiers selected`).waitFor();
  await page.getByRole('button', { name: action, exact: true }).click();
  await before();
}

describe('the address of a filtered queue', () => {
  test('shows a second officer, in another browser, the same list', async () => {
    const { page } = press;
    await openQueue(page);
    await page.getByRole('combobox', { name: 'Country' }).click();
    await page.getByRole('option', { name: 'France' }).click();
    await position(page, FULL_QUEUE.dossiers / 4);
    await page.getByRole('combobox', { name: 'Assigned to' }).click();
    await page.getByRole('option', { name: 'Nobody' }).click();
    await page.getByRole('button', { name: 'Reference' }).click();
    await page.waitForURL(/sort=reference/);
    await isThere(page);
    expect(page.url()).toMatch(/accreditation#.*country=FR.*unassigned=true|accreditation#.*unassigned=true.*country=FR/);

    await otherPress.page.goto(page.url());
    await isThere(otherPress.page);
    await position(otherPress.page, FULL_QUEUE.dossiers / 4);
    expect(await references(otherPress.page)).toEqual(await references(page));
    expect(await otherPress.page.getByRole('combobox', { name: 'Pays' }).inputValue()).toBe('France');
  });
});

describe('an officer’s own desk', () => {
  test('keeps the columns and the views that they chose', async () => {
    const { page } = press;
    await openQueue(page, { country: 'FR', sort: 'reference:desc' });
    await page.getByRole('button', { name: 'Columns' }).click();
    await page.getByRole('checkbox', { name: 'Answer due', exact: true }).click();
    await page.getByRole('button', { name: 'Answer due' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'My views' }).click();
    await page.getByRole('button', { name: 'Save this view' }).click();
    await dialog(page).getByLabel('Name').fill('From France');
    await dialog(page).getByRole('button', { name: 'Save', exact: true }).click();
    await dialog(page).waitFor({ state: 'detached' });

    await openQueue(page);
    await page.getByRole('button', { name: 'Answer due' }).waitFor();
    await page.getByRole('button', { name: 'My views' }).click();
    await page.getByRole('link', { name: 'From France' }).click();
    await position(page, FULL_QUEUE.dossiers / 4);
    await page.getByRole('button', { name: 'My views' }).click();
    await page.getByRole('button', { name: 'Rename “From France”' }).click();
    await dialog(page).getByLabel('Name').fill('Press from France');
    await dialog(page).getByRole('button', { name: 'Save', exact: true }).click();
    await dialog(page).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'My views' }).click();
    await page.getByRole('button', { name: 'Delete “Press from France”' }).click();
    await page.getByText('You have not saved a view yet.').waitFor();
    await page.keyboard.press('Escape');
  });
});

describe('everything that matches', () => {
  test('is taken away as a file, and the page says who took it', async () => {
    const { page } = press;
    await openQueue(page, { country: 'FR' });
    await page.getByRole('button', { name: 'Export' }).click();
    const [download] = await Promise.all([page.waitForEvent('download'), dialog(page).getByRole('button', { name: /CSV/ }).click()]);
    expect(download.suggestedFilename()).toMatch(/^dossiers-\d{4}-\d\d-\d\d\.csv$/);
    expect(cellsOfCsv(readFileSync(await download.path(), 'utf8'))).toHaveLength(FULL_QUEUE.dossiers / 4 + 1);
    await dialog(page).getByText(/Ada Admin: CSV, 50 dossiers/).waitFor();
    await close(page);
  });

  test('is given to a colleague, and handed over with all that is theirs', async () => {
    const { page } = press;
    await openQueue(page);
    await doToAll(page, 'Assign to…', async () => {
      await dialog(page).getByRole('combobox').click();
      await page.getByRole('option', { name: 'Ada Admin (you)' }).click();
      await dialog(page).getByRole('button', { name: 'Assign', exact: true }).click();
    });
    await page.getByText(`${FULL_QUEUE.dossiers} done, 0 refused, 0 still to do`).waitFor();
    await close(page);
    await page.getByRole('button', { name: 'Hand over a colleague’s dossiers' }).click();
    await dialog(page).getByRole('combobox', { name: 'All dossiers of' }).click();
    await page.getByRole('option', { name: 'Ada Admin (you)' }).click();
    await dialog(page).getByRole('combobox', { name: 'Assign to' }).click();
    await page.getByRole('option', { name: 'Nobody' }).click();
    await dialog(page).getByRole('button', { name: 'Assign', exact: true }).click();
    await page.getByText(`${FULL_QUEUE.dossiers} done, 0 refused, 0 still to do`).waitFor();
    await close(page);
  });

  test('is approved as far as there are seats, and every other line says why not and leads to its dossier', async () => {
    const { page } = press;
    const refused = FULL_QUEUE.dossiers - FULL_QUEUE.seats;
    await openQueue(page, { state: 'SUBMITTED' });
    await doToAll(page, 'Start review', () => dialog(page).getByRole('button', { name: 'Start review' }).click());
    await page.getByText(`${FULL_QUEUE.dossiers} done, 0 refused, 0 still to do`).waitFor();
    await close(page);
    await openQueue(page, { state: 'UNDER_REVIEW' });
    await doToAll(page, 'Approve', () => dialog(page).getByRole('button', { name: 'Approve' }).click());
    await page.getByText(`${FULL_QUEUE.seats} done, ${refused} refused, 0 still to do`).waitFor();

    const lines = await dialog(page).getByRole('listitem').allInnerTexts();
    expect(lines.filter((line) => /Under review[^]*(seat|place)/i.test(line))).toHaveLength(refused);
    expect(lines.filter((line) => line.includes('Approved'))).toHaveLength(FULL_QUEUE.seats);
    const [dossier] = await Promise.all([page.waitForEvent('popup'), dialog(page).getByRole('link').first().click()]);
    await dossier.getByRole('button', { name: 'Approve', exact: true }).waitFor();
    await dossier.close();
    await close(page);
    await page.getByRole('link', { name: /^Approved/ }).filter({ hasText: String(FULL_QUEUE.seats) }).waitFor();
  });
});

test('the browser has nothing to complain about', () => {
  expect([...press.complaints, ...otherPress.complaints]).toEqual([]);
});
