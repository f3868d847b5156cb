import type { Browser } from 'playwright-core';
import type { AdminClient } from '../support/admin';
import { startBrowser } from '../support/browser';
import { content, UID } from '../support/factories';
import { colleague, EDITOR, office } from '../support/office';
import { isTold, openForm, openList, press, visit, type Visit } from '../support/panel';

let browser: Browser;
let client: AdminClient;
let editor: Visit;

beforeAll(async () => {
  [browser, client] = await Promise.all([startBrowser(), colleague(EDITOR)]);
  editor = await visit(browser, office, EDITOR);
});

afterAll(() => browser?.close());

/** What is said to be wrong with a field, to the eye and to a screen reader. */
async function errorOf(name: string): Promise<string> {
  const error = await editor.page.locator(`[name="${name}"]`).getAttribute('aria-describedby');
  return editor.page.locator(`[id="${error}"]`).innerText();
}

test('a Communications editor finds the newsroom and its pictures, and nothing else', async () => {
  const { page } = editor;
  await openList(page, UID.communique);
  const types = await page.locator('nav').nth(1).getByRole('link').allInnerTexts();
  expect(types).toEqual(['Communiqués', 'Events', 'Organisations', 'States and governments', 'Press contacts']);
  await page.goto('/admin/settings/users');
  await page.getByText("You don't have the permissions to access that content").waitFor();
});

test('every part of a communiqué is open to an editor', async () => {
  const { page } = editor;
  await openList(page, UID.communique);
  await page.getByRole('link', { name: /^Namur réunit/ }).click();
  await page.getByRole('button', { name: 'Maxime Prévot' }).waitFor();
  expect(await page.getByText('No permissions to see this field').count()).toBe(0);
});

test('publishing without a press contact says so, in the notification and beside the field', async () => {
  const { page } = editor;
  const documentId = await content(client).communique({ contacts: [] });
  await openForm(page, UID.communique, documentId);
  await press(page, 'Publish');
  const sentence = 'A communiqué needs one press contact with a telephone number or an e-mail address before it is published.';
  await isTold(page, sentence);
  expect(await errorOf('contacts')).toBe(sentence);
});

test('a save that is refused keeps what was typed, and says beside the field what is wrong', async () => {
  const { page } = editor;
  const documentId = await content(client).communique({ contacts: [] });
  await openForm(page, UID.communique, documentId);
  await page.locator('input[name=title]').fill('A better title');
  await page.locator('input[name=hashtags]').fill('Namur2021 tag!');
  await page.keyboard.press('Enter');
  await press(page, 'Save');
  await isTold(page, '“tag!” is not a hashtag');
  expect(await errorOf('hashtags')).toContain('“tag!” is not a hashtag');
  expect(await page.locator('input[name=title]').inputValue()).toBe('A better title');
  await page.getByRole('button', { name: 'Remove tag!' }).click();
  await press(page, 'Save');
  await isTold(page, 'Saved document');
});

test('an editor names a press contact and publishes', async () => {
  const { page } = editor;
  const documentId = await content(client).communique({ contacts: [] });
  await openForm(page, UID.communique, documentId);
  await page.locator('input[name=contacts]').click();
  await page.getByRole('option', { name: 'Frédéric Laloux' }).click();
  await press(page, 'Publish');
  await isTold(page, 'Published document');
  await openForm(page, UID.communique, documentId);
  expect(await page.locator('input[name=reference]').inputValue()).toMatch(/^CP-2021-\d{3}$/);
});

test('the browser has nothing to complain about, save the two refusals', () => {
  expect(editor.complaints.filter((complaint) => !/status of 400/.test(complaint))).toEqual([]);
});
