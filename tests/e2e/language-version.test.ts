import type { Browser } from 'playwright-core';
import { startBrowser } from '../support/browser';
import { content, UID } from '../support/factories';
import { ADMINISTRATOR, colleague, office } from '../support/office';
import { isTold, openForm, press, visit } from '../support/panel';

let browser: Browser;

beforeAll(async () => {
  browser = await startBrowser();
});

afterAll(() => browser?.close());

test('an English version of a French communiqué has its states and contacts from the start, and is published with them', async () => {
  const { state, contact, communique, connect } = content(await colleague(ADMINISTRATOR));
  const states = [await state({ name: 'Freedonia' }), await state({ name: 'Sylvanie' })];
  const documentId = await communique({ title: 'Un communiqué en français', contacts: [await contact({ fullName: 'Ada Example' })], participatingStates: connect(states) });
  const { page, complaints } = await visit(browser, office, ADMINISTRATOR);

  await openForm(page, UID.communique, documentId);
  await page.getByRole('combobox', { name: 'Locales' }).click();
  await page.getByRole('option', { name: /Create English/ }).click();
  await page.getByRole('heading', { name: 'Untitled' }).waitFor();
  await page.locator('input[name=title]').fill('A communiqué in English');
  await page.locator('input[name=place]').fill('Namur');
  await page.locator('textarea[name=summary]').fill('In two sentences. In English.');
  await press(page, 'Save');
  await isTold(page, 'Saved document');
  for (const linked of ['Freedonia', 'Sylvanie', 'Ada Example']) await page.getByRole('button', { name: linked }).waitFor();

  await press(page, 'Publish');
  await isTold(page, 'Published document');
  expect(complaints).toEqual([]);
});
