import type { Browser, BrowserContext, Page } from 'playwright-core';
import { PASSWORD, signInAdmin } from './admin';
import { makeDatabase } from './databases';
import { startPressroom, type Pressroom } from './pressroom';
import { loadSample } from './sample';

export type PanelLanguage = 'en' | 'fr' | 'nl';

/** A press office in production, with the sample summit; `npm run build` has made its admin panel. */
export async function startPanel(): Promise<Pressroom> {
  const database = await makeDatabase('sqlite');
  const pressroom = await startPressroom({ env: { NODE_ENV: 'production', STARTUP_BANNER: 'false' }, database });
  await loadSample(pressroom);
  return { ...pressroom, stop: () => pressroom.stop().then(() => database.drop()) };
}
