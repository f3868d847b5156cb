import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

/** Handed to the page as it is: the panel's content security policy lets no script in from elsewhere. */
const SOURCE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** Half way into fading in, a dialog's words have hardly a colour; what never ends, such as a loader's turning, is not waited for. */
const WHAT_MOVES_HAS_ARRIVED = `Promise.allSettled(
  document.getAnimations().filter(({ effect }) => effect.getComputedTiming().endTime < Infinity).map(({ finished }) => finished),
)`;

/** What axe says of the page as it stands that keeps somebody from using it: the rule, and where. */
export async function seriousFindings(page: Page): Promise<string[]> {
  await page.evaluate(WHAT_MOVES_HAS_ARRIVED);
  await page.evaluate(SOURCE);
  const { violations } = await page.evaluate<AxeResults>('axe.run({ resultTypes: ["violations"] })');
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} – ${failureSummary?.split('\n').at(1)?.trim()}`));
}
