import type { Browser, Page } from 'playwright-core';
import { signInAdmin } from '../support/admin';
import { startBrowser } from '../support/browser';
import { UID } from '../support/factories';
import { openList, startPanel, visit } from '../support/panel';
import type { Pressroom } from '../support/pressroom';

let pressroom: Pressroom;
let browser: Browser;

beforeAll(async () => {
  [pressroom, browser] = await Promise.all([startPanel(), startBrowser()]);
  await signInAdmin(pressroom);
});

afterAll(async () => {
  await browser?.close();
  await pressroom?.stop();
});

const FRENCH = {
  language: 'fr',
  types: ['Communiqués', 'Événements', 'Organisations', 'États et gouvernements', 'Contacts presse'],
  columns: ['TITRE', 'RÉFÉRENCE', 'DATE ET HEURE D’ÉMISSION', 'LANGUES', 'ÉTAT'],
  labels: ['Titre', 'Adresse de la page', 'Référence', 'Lieu d’émission', 'Chapô', 'Corps du texte', 'Citations (1)', 'Chiffres clés (4)', 'Mots-dièse', 'Contacts presse (1)'],
  hint: 'Mots sans le signe # ni espace, par exemple AIMFNAMUR2021',
  purpose: 'Propos cités mot pour mot, avec le nom de leur auteur',
  access: 'Sur accréditation',
  media: 'Médiathèque',
} as const;

const DUTCH = {
  language: 'nl',
  types: ['Persberichten', 'Evenementen', 'Organisaties', 'Staten en regeringen', 'Perscontacten'],
  columns: ['TITEL', 'REFERENTIE', 'DATUM EN TIJDSTIP (DAGTEKENING)', 'TALEN', 'STATUS'],
  labels: ['Titel', 'Pagina-adres', 'Referentie', 'Plaats (dagtekening)', 'Inleiding', 'Hoofdtekst', 'Citaten (1)', 'Kerncijfers (4)', 'Hashtags', 'Perscontacten (1)'],
  hint: 'Woorden zonder #-teken en zonder spaties, bijv. AIMFNAMUR2021',
  purpose: 'Letterlijk aangehaalde uitspraken, elk met de naam van de spreker',
  access: 'Met accreditatie',
  media: 'Mediabibliotheek',
} as const;

test.each([FRENCH, DUTCH])('in $language, lists, forms, values and the media library speak the reader’s language', async ({ language, types, columns, labels, hint, purpose, access, media }) => {
  const { page, complaints } = await visit(browser, pressroom, 'admin@pressroom.example', language);
  await openList(page, UID.communique);
  expect(await page.locator('nav').allInnerTexts()).toEqual(expect.arrayContaining([expect.stringMatching(new RegExp(types.join('[^]*')))]));
  expect(await page.locator('thead th').allInnerTexts()).toEqual(expect.arrayContaining([...columns]));

  await page.locator('tbody a').first().click();
  await page.getByText(hint).waitFor();
  expect(await labelsOf(page)).toEqual(expect.arrayContaining([...labels]));
  expect(await page.getByText(purpose).count()).toBeGreaterThan(0);

  await openList(page, UID.event);
  expect(await page.locator('tbody').innerText()).toContain(access);

  await page.goto('/admin/plugins/upload');
  await page.getByText(media).first().waitFor();
  expect(complaints).toEqual([]);
});

/** What stands above each field, without the star of those that are needed and the words behind its icons. */
async function labelsOf(page: Page): Promise<string[]> {
  const labels = await page.locator('form label').evaluateAll((all) => all.map((label) => label.childNodes[0]?.textContent?.trim() ?? ''));
  return labels.filter((label) => label !== '');
}
