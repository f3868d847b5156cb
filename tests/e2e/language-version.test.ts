import type { Browser, Page } from 'playwright-core';
import { signInAdmin } from '../support/admin';
import { startBrowser } from '../support/browser';
import { content, UID } from '../support/factories';
import { isTold, openForm, press, startPanel, visit } from '../support/panel';
import type { Pressroom } from '../support/pressroom';

let pressroom: Pressroom;
let browser: Browser;

beforeAll(async () => {
  [pressroom, browser] = await Promise.all([startPanel(), startBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  await pressroom?.stop();
});

/** The items linked in a field of the form, by the names under which it shows them. */
const linked = (page: Page, field: string): Promise<string[]> => page.locator(`input[name=${field}]`).locator('xpath=ancestor::*[.//ol][1]').locator('li').getByRole('button', { name: /^State|^Contact/ }).allInnerTexts();

test('an English version of a French communiqué has its states and contacts from the start, and is published with them', async () => {
  const admin = await signInAdmin(pressroom);
  const { state, contact, communique, connect } = content(admin);
  const states = [await state(), await state()];
  const documentId = await communique({ title: 'Un communiqué en français', contacts: [await contact()], participatingStates: connect(states) });
  const { page, complaints } = await visit(browser, pressroom, 'admin@pressroom.example');

  await openForm(page, UID.communique, documentId);
  await page.getByRole('combobox', { name: 'Locales' }).click();
  await page.getByRole('option', { name: /Create English/ }).click();
  await page.getByRole('heading', { name: 'Untitled' }).waitFor();
  await page.locator('input[name=title]').fill('A communiqué in English');
  await page.locator('input[name=place]').fill('Namur');
  await page.locator('textarea[name=summary]').fill('In two sentences. In English.');
  await press(page, 'Save');
  await isTold(page, 'Saved document');
  await page.getByText('Press contacts (1)').waitFor();
  expect(await linked(page, 'participatingStates')).toEqual([expect.stringMatching(/^State/), expect.stringMatching(/^State/)]);
  expect(await linked(page, 'contacts')).toEqual([expect.stringMatching(/^Contact/)]);

  await press(page, 'Publish');
  await isTold(page, 'Published document');
  expect(complaints).toEqual([]);
});
