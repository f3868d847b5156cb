import type { Browser } from 'playwright-core';
import { startBrowser } from '../support/browser';
import { UID } from '../support/factories';
import { ADMINISTRATOR, office } from '../support/office';
import { openList, visit } from '../support/panel';

let browser: Browser;

beforeAll(async () => {
  browser = await startBrowser();
});

afterAll(() => browser?.close());

const FRENCH = {
  language: 'fr',
  types: ['Communiqués', 'Événements', 'Organisations', 'États et gouvernements', 'Contacts presse'],
  columns: ['TITRE', 'RÉFÉRENCE', 'DATE ET HEURE D’ÉMISSION', 'LANGUES', 'ÉTAT'],
  labels: ['Titre', 'Adresse de la page', 'Référence', 'Lieu d’émission', 'Chapô', 'Corps du texte', 'Citations', 'Chiffres clés', 'Mots-dièse', 'Contacts presse'],
  hint: 'Mots sans le signe # ni espace, par exemple AIMFNAMUR2021',
  purpose: 'Propos cités mot pour mot, avec le nom de leur auteur',
  access: 'Sur accréditation',
  media: 'Médiathèque',
} as const;

const DUTCH = {
  language: 'nl',
  types: ['Persberichten', 'Evenementen', 'Organisaties', 'Staten en regeringen', 'Perscontacten'],
  columns: ['TITEL', 'REFERENTIE', 'DATUM EN TIJDSTIP (DAGTEKENING)', 'TALEN', 'STATUS'],
  labels: ['Titel', 'Pagina-adres', 'Referentie', 'Plaats (dagtekening)', 'Inleiding', 'Hoofdtekst', 'Citaten', 'Kerncijfers', 'Hashtags', 'Perscontacten'],
  hint: 'Woorden zonder #-teken en zonder spaties, bijv. AIMFNAMUR2021',
  purpose: 'Letterlijk aangehaalde uitspraken, elk met de naam van de spreker',
  access: 'Met accreditatie',
  media: 'Mediabibliotheek',
} as const;

test.each([FRENCH, DUTCH])('in $language, lists, forms, values and the media library speak the reader’s language', async ({ language, types, columns, labels, hint, purpose, access, media }) => {
  const { page, complaints } = await visit(browser, office, ADMINISTRATOR, language);
  await openList(page, UID.communique);
  expect(await page.locator('nav').allInnerTexts()).toEqual(expect.arrayContaining([expect.stringMatching(new RegExp(types.join('[^]*')))]));
  expect(await page.locator('thead th').allInnerTexts()).toEqual(expect.arrayContaining([...columns]));

  await page.getByRole('link', { name: /^Namur réunit/ }).click();
  await page.getByText(hint).waitFor();
  for (const label of labels) await page.locator('form label', { hasText: label }).first().waitFor();
  expect(await page.getByText(purpose).count()).toBeGreaterThan(0);

  await openList(page, UID.event);
  expect(await page.locator('tbody').innerText()).toContain(access);

  await page.goto('/admin/plugins/upload');
  await page.getByText(media).first().waitFor();
  expect(complaints).toEqual([]);
});
