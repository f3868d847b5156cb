import type { Browser, Page } from 'playwright-core';
import { DESK_PAGES } from '../../src/plugins/accreditation/server/src/panel/pages';
import { seriousFindings } from '../support/axe';
import { startBrowser } from '../support/browser';
import { DESK_OFFICERS, office, reviewedCampaign } from '../support/office';
import { visit } from '../support/panel';
import { trials } from '../support/trials';

const DESK = '/admin/plugins/accreditation';
const DESKTOP = { width: 1440, height: 900 };
const TABLET = { width: 768, height: 1024 };

/** Every page twice is for the long run. */
const LOOKS_IN_THE_DARK = trials(0, 1) === 1;

const PATIENCE_MS = 600_000;

/** What narrows a list; the page is the same. */
const NARROWING = ['campaign', 'state', 'status', 'start', 'dossier'];

let browser: Browser;
let page: Page;
/** What is to be said of a page of each kind that the desk's pages lead to. */
let looks: Map<string, Look>;

beforeAll(async () => {
  browser = await startBrowser();
  ({ page } = await visit(browser, office, DESK_OFFICERS['Press officer']));
  looks = await lookAround();
}, PATIENCE_MS);
afterAll(() => browser?.close());

/** `/admin/plugins/accreditation/dossiers/:id` */
function kindOf(address: string): string {
  const { pathname, hash } = new URL(address, office.url);
  const names = [...new URLSearchParams(hash.slice(1)).keys()].filter((name) => !NARROWING.includes(name));
  return [pathname.replace(/\/[a-z0-9]{24}(?=\/|$)/g, '/:id'), ...names.sort()].join(' ');
}

/** Follows the links of the desk, from its first page on, and looks at a page of each kind. */
async function lookAround(): Promise<Map<string, Look>> {
  const known = new Map([[kindOf(DESK), DESK]]);
  const seen = new Map<string, Look>();
  // Kinds that are found on the way are looked at as well.
  for (const [kind, address] of known) {
    seen.set(kind, await lookAt(address));
    for (const link of await page.locator(`main a[href^="${DESK}"]`).evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))) {
      if (!known.has(kindOf(link))) known.set(kindOf(link), link);
    }
  }
  return seen;
}

async function open(address: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(address);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForLoadState('networkidle');
}

interface Look {
  findings: string[];
  /** Pixels that the page needs on a tablet. */
  width: number;
}

/** What is to be said of a page, on a light screen, on a dark one, and on a tablet. */
async function lookAt(address: string): Promise<Look> {
  await open(address);
  const findings = await seriousFindings(page);
  if (LOOKS_IN_THE_DARK) {
    await page.emulateMedia({ colorScheme: 'dark' });
    findings.push(...(await seriousFindings(page)).map((finding) => `dark: ${finding}`));
    await page.emulateMedia({ colorScheme: 'light' });
  }
  await page.setViewportSize(TABLET);
  const width = await page.evaluate<number>('document.documentElement.scrollWidth');
  await page.setViewportSize(DESKTOP);
  return { findings, width };
}

test('every page of the desk is reached from its first', () => {
  const paths = DESK_PAGES.map((name) => (name === 'queue' ? DESK : `${DESK}/${name}`));
  expect([...looks.keys()]).toEqual(expect.arrayContaining([...paths, `${DESK}/dossiers/:id`, `${DESK}/letters/words`, `${DESK}/letters/words language letter`]));
});

describe('each page', () => {
  test('keeps nobody from using it, on a light screen or a dark one', () => {
    expect([...looks].filter(([, { findings }]) => findings.length > 0)).toEqual([]);
  });

  test('fits a tablet', () => {
    expect([...looks].filter(([, { width }]) => width > TABLET.width)).toEqual([]);
  });
});

test('no dialog keeps anybody from using it', async () => {
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
