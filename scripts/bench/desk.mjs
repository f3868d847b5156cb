/* global window, document, requestAnimationFrame -- of the page, in which `watch` and `shown` run */
import { median, ms, percentile } from '../../dist/scripts/bench/figures.js';

const TURNS = 10;
const DESK = '/admin/plugins/accreditation';
const PAGE = 25;
/** None of them is that of the first dossier of all: it would be first again. */
const STATES = ['Under review', 'Approved', 'Waiting list', 'Rejected', 'Security screening'];
const COUNTRIES = ['Germany', 'France', 'South Korea', 'Vietnam'];

/**
 * Measures the queue in the browser, each time from the key or the click to the rows on the screen.
 * @param {import('playwright-core').Page} page of an officer who has signed in, in English
 * @param {number} size how many dossiers there are
 * @returns {Promise<string>} a table in Markdown
 */
export async function measureDesk(page, size) {
  const lines = [
    ['the first page, from the panel’s menu', await times(page, openFromMenu)],
    ['a search for two words in names, outlets and references', await times(page, search)],
    ['page 2,000', await times(page, goFar)],
    ['another state', await times(page, chooseState)],
    ['another country', await times(page, chooseCountry)],
  ];
  const rows = lines.map(([what, taken]) => `| ${what} | median ${ms(median(taken))}, slowest ${ms(percentile(taken, 1))} | slowest under 1 s |`);
  return [`The queue over ${size.toLocaleString('en')} dossiers of one campaign in Chromium, from the click or key to the rows shown, ${TURNS} times each.`, '', '| what | figure | target |', '|---|---|---|', ...rows].join('\n');
}

/** Each turn prepares what it begins from, which is not measured, and gives what begins it. */
async function times(page, prepare) {
  const taken = [];
  for (let turn = 0; turn < TURNS; turn += 1) {
    const begin = await prepare(page, turn);
    const before = await page.evaluate(watch);
    await begin();
    taken.push(await page.evaluate(shown, before));
  }
  return taken;
}

/** Runs in the page: notes when something is pressed, and says what the first row is. */
function watch() {
  const note = () => (window.began = performance.now());
  for (const event of ['pointerdown', 'keydown']) window.addEventListener(event, note, { capture: true });
  return document.querySelector('tbody [data-open]')?.textContent ?? '';
}

/** Runs in the page: how long it took until there was another first row, and nothing more was awaited. */
function shown(before) {
  return new Promise((resolve) => {
    const look = () => {
      const first = document.querySelector('main[aria-busy=false] tbody [data-open]')?.textContent ?? before;
      if (first === before) requestAnimationFrame(look);
      else resolve(performance.now() - window.began);
    };
    look();
  });
}

const isQuiet = (page) => page.locator('main[aria-busy=false] tbody tr').first().waitFor();

async function openAt(page, question) {
  const [answer] = await Promise.all([page.waitForResponse('**/accreditation/queue'), page.goto(`${DESK}${question}`)]);
  await answer.finished();
  await isQuiet(page);
}

async function openFromMenu(page) {
  await page.goto('/admin');
  const link = page.locator(`nav a[href="${DESK}"]`);
  await link.waitFor();
  return () => link.click();
}

async function search(page, turn) {
  await openAt(page, '');
  await page.locator('input[name=text]').fill(`exemple ${turn + 3}7`);
  return () => page.keyboard.press('Enter');
}

async function goFar(page) {
  await openAt(page, '');
  await openAt(page, `${new URL(page.url()).hash}&start=${1998 * PAGE}`);
  return () => page.getByRole('button', { name: 'Next page' }).click();
}

async function chooseState(page, turn) {
  await openAt(page, '');
  return () => page.getByRole('link', { name: new RegExp(`^${STATES[turn % STATES.length]}`) }).click();
}

async function chooseCountry(page, turn) {
  await openAt(page, '');
  await page.getByRole('combobox', { name: 'Country' }).click();
  return () => page.getByRole('option', { name: COUNTRIES[turn % COUNTRIES.length] }).click();
}
