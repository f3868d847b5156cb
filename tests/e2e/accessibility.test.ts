import type { Browser, Page } from 'playwright-core';
import { DESK_PAGES } from '../../src/plugins/accreditation/server/src/panel/pages';
import { seriousFindings } from '../support/axe';
import { startBrowser } from '../support/browser';
import { DESK_OFFICERS, office, reviewedCampaign } from '../support/office';
import { visit } from '../support/panel';
import { trials } from '../support/trials';

const DESK = '/admin/plugins/accreditation';
const TABLET = { width: 768, height: 1024 };

/** Every page twice is for the long run. */
const LOOKS_IN_THE_DARK = trials(0, 1) === 1;

/** What narrows a list; the page is the same. */
const NARROWING = ['campaign', 'state', 'status', 'start', 'dossier'];

let browser: Browser;
let page: Page;
/** An address of each kind that the desk's pages lead to. */
let addresses: Map<string, string>;

beforeAll(async () => {
  browser = await startBrowser();
  ({ page } = await visit(browser, office, DESK_OFFICERS['Press officer']));
  addresses = await everyKindOfAddress();
});
afterAll(() => browser?.close());

/** `/admin/plugins/accreditation/dossiers/:id` */
function kindOf(address: string): string {
  const { pathname, hash } = new URL(address, office.url);
  const names = [...new URLSearchParams(hash.slice(1)).keys()].filter((name) => !NARROWING.includes(name));
  return [pathname.replace(/\/[a-z0-9]{24}(?=\/|$)/g, '/:id'), ...names.sort()].join(' ');
}

/** Follows the links of the desk, from its first page on. */
async function everyKindOfAddress(): Promise<Map<string, string>> {
  const known = new Map([[kindOf(DESK), DESK]]);
  // Kinds that are found on the way are looked at as well.
  for (const address of known.values()) {
    await open(address);
    for (const link of await page.locator(`main a[href^="${DESK}"]`).evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))) {
      if (!known.has(kindOf(link))) known.set(kindOf(link), link);
    }
  }
  return known;
}

async function open(address: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(address);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForLoadState('networkidle');
}

/** What is to be said of each kind of page; empty where there is nothing. */
async function ofEveryPage(look: () => Promise<string[]>): Promise<string[]> {
  const found: string[] = [];
  for (const [kind, address] of addresses) {
    await open(address);
    found.push(...(await look()).map((finding) => `${kind}: ${finding}`));
  }
  return found;
}

test('every page of the desk is reached from its first', () => {
  const paths = DESK_PAGES.map((name) => (name === 'queue' ? DESK : `${DESK}/${name}`));
  expect([...addresses.keys()]).toEqual(expect.arrayContaining([...paths, `${DESK}/dossiers/:id`, `${DESK}/letters/words`, `${DESK}/letters/words language letter`]));
});

test('no page keeps anybody from using it, on a light screen or a dark one', async () => {
  const inBoth = async () => {
    const light = await seriousFindings(page);
    if (!LOOKS_IN_THE_DARK) return light;
    await page.emulateMedia({ colorScheme: 'dark' });
    const dark = await seriousFindings(page);
    await page.emulateMedia({ colorScheme: 'light' });
    return [...light, ...dark.map((finding) => `dark: ${finding}`)];
  };
  expect(await ofEveryPage(inBoth)).toEqual([]);
});

test('no dialog does either', async () => {
  await open(`${DESK}/letters`);
  await page.getByRole('button', { name: /^Read: / }).first().click();
  await page.getByRole('dialog').getByRole('article').waitFor();
  expect(await seriousFindings(page)).toEqual([]);
  await open(`${DESK}#campaign=${reviewedCampaign}&state=UNDER_REVIEW`);
  await page.locator('tbody [data-open]').first().click();
  await page.getByRole('button', { name: 'Reject', exact: true }).click();
  await page.getByRole('dialog').waitFor();
  expect(await seriousFindings(page)).toEqual([]);
});

test('every page fits a tablet', async () => {
  await page.setViewportSize(TABLET);
  const tooWide = async () => {
    const width = await page.evaluate<number>('document.documentElement.scrollWidth');
    return width > TABLET.width ? [`${width} pixels wide`] : [];
  };
  expect(await ofEveryPage(tooWide)).toEqual([]);
});
