import type { Browser, ConsoleMessage, Page } from 'playwright-core';
import { PASSWORD } from './admin';

/** The languages of the panel, by the names under which the sign-in page offers them. */
export const LANGUAGES = { en: 'English', fr: 'Français', nl: 'Nederlands' } as const;

/** Somebody at work in the panel, and what the browser has complained about meanwhile. */
export interface Visit {
  page: Page;
  complaints: string[];
}

/** What Strapi's panel asks for without a licence and is told does not exist; nobody sees it. */
const ASKED_IN_VAIN = ['/admin/ai-feature-config', '/i18n/ai-localization-jobs/'];

/** Opens the panel in a window of its own, and signs in through the form, in the given language. */
export async function visit(browser: Browser, { url }: { url: string }, email: string, language: keyof typeof LANGUAGES = 'en'): Promise<Visit> {
  const window = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: language, timezoneId: 'Europe/Brussels', baseURL: url });
  await window.addInitScript(withoutIdleTime);
  const page = await window.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => isComplaint(message) && complaints.push(`${message.text()} ${message.location().url}`));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => isElsewhere(request.url(), url) && complaints.push(`The panel calls ${request.url()}.`));
  await page.goto('/admin');
  await chooseLanguage(page, language);
  await signIn(page, email);
  return { page, complaints };
}

/** A browser without a window may count itself busy for ever, and Strapi shows its buttons in idle time; where there is none, as in Safari, it takes a timer. */
function withoutIdleTime(): void {
  for (const name of ['requestIdleCallback', 'cancelIdleCallback']) Reflect.deleteProperty(globalThis, name);
}

const isComplaint = (message: ConsoleMessage): boolean => message.type() === 'error' && !ASKED_IN_VAIN.some((address) => message.location().url.includes(address));

const isElsewhere = (address: string, home: string): boolean => address.startsWith('http') && !address.startsWith(home);

async function chooseLanguage(page: Page, language: keyof typeof LANGUAGES): Promise<void> {
  await page.getByRole('combobox').click();
  await page.getByRole('option', { name: LANGUAGES[language], exact: true }).click();
}

async function signIn(page: Page, email: string): Promise<void> {
  await page.locator('input[name=email]').fill(email);
  await page.locator('input[name=password]').fill(PASSWORD);
  await page.locator('button[type=submit]').click();
  await page.getByRole('navigation').first().waitFor();
}

const address = (uid: string, rest = ''): string => `/admin/content-manager/collection-types/${uid}${rest}`;

/** Opens the list of a type and waits for its rows. */
export async function openList(page: Page, uid: string, language = 'fr'): Promise<void> {
  await page.goto(address(uid, `?plugins[i18n][locale]=${language}`));
  await page.locator('tbody tr').first().waitFor();
}

/** Opens the editing form of an item and waits until it can be saved or published. */
export async function openForm(page: Page, uid: string, documentId: string, language = 'fr'): Promise<void> {
  await page.goto(address(uid, `/${documentId}?plugins[i18n][locale]=${language}`));
  await page.locator('aside button').first().waitFor();
}

/** Presses the button of that name, which is beside the form. */
export const press = (page: Page, name: string): Promise<void> => page.locator('aside').getByRole('button', { name, exact: true }).click();

/** Waits until the panel says so in a notification. */
export const isTold = (page: Page, sentence: string): Promise<void> => page.locator('[role=status], [role=alert]').getByText(sentence).first().waitFor();
