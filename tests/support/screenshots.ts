import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { startBrowser } from './browser';
import { UID } from './factories';
import { DESK_OFFICERS, EDITOR, startOffice } from './office';
import { openList, visit, type Visit } from './panel';
import { loadSamples } from './sample';

const WIDTH = 1440;

/** What of the form arrives late. */
const FORM_PARTS = [
  ['button', { name: 'Publish', exact: true }],
  ['combobox', { name: 'Locales' }],
  ['button', { name: 'Viet Nam' }],
] as const;

/** Pictures of the panel as an editor sees it, with the sample summit in a press office of its own, which is gone afterwards. */
export async function takeScreenshots(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const office = await startOffice();
  await loadSamples(office);
  const browser = await startBrowser();
  try {
    const { page } = await visit(browser, office, EDITOR);
    await openList(page, UID.communique, 'en');
    await take(page, path.join(folder, 'communique-list.png'), 480);
    await page.locator('tbody a').first().click();
    for (const [role, options] of FORM_PARTS) await page.getByRole(role, options).waitFor();
    await take(page, path.join(folder, 'communique-form.png'), 1300);
    await takeDesk(await visit(browser, office, DESK_OFFICERS['Press officer']), folder);
  } finally {
    await browser.close();
    await office.stop();
  }
}

/** The desk with the rehearsal's dossiers: the queue, one dossier, a campaign, the figures. */
async function takeDesk({ page }: Visit, folder: string): Promise<void> {
  await page.goto('/admin/plugins/accreditation');
  await page.locator('tbody tr').first().waitFor();
  await take(page, path.join(folder, 'desk-queue.png'), 1000);
  await page.getByRole('link', { name: /^Under review/ }).click();
  await page.getByRole('row', { name: /Lucie Voorbeeld/ }).locator('[data-open]').click();
  await page.getByRole('heading', { name: 'History' }).waitFor();
  await take(page, path.join(folder, 'desk-dossier.png'), 1300);
  await page.goto('/admin/plugins/accreditation/campaigns');
  await page.locator('tbody tr').first().waitFor();
  await page.locator('tbody a').first().click();
  await page.getByRole('heading', { name: 'Waiting list' }).waitFor();
  await take(page, path.join(folder, 'desk-campaign.png'), 1200);
  await page.goto('/admin/plugins/accreditation/figures');
  await page.getByRole('heading', { name: 'By state' }).waitFor();
  await take(page, path.join(folder, 'desk-figures.png'), 1300);
}

async function take(page: Page, file: string, height: number): Promise<void> {
  await page.setViewportSize({ width: WIDTH, height });
  await page.waitForLoadState('networkidle');
  await page.screenshot({ path: file, animations: 'disabled' });
  console.log(`Written: ${file}`);
}
