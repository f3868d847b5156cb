import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

/** Handed to the page as it is: the panel's content security policy lets no script in from elsewhere. */
const SOURCE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** What axe says of the page as it is now that keeps somebody from using it: the rule, and where. */
export async function seriousFindings(page: Page): Promise<string[]> {
  await page.evaluate(SOURCE);
  const { violations } = await page.evaluate<AxeResults>('axe.run({ resultTypes: ["violations"] })');
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} – ${failureSummary?.split('\n').at(1)?.trim()}`));
}
