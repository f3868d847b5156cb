import { existsSync } from 'node:fs';
import { signIn, signInAdmin, PASSWORD, type AdminClient } from './admin';
import { startPressroom, type Pressroom } from './pressroom';
import { loadSample } from './sample';

export const ADMINISTRATOR = 'admin@pressroom.example';
export const EDITOR = 'editor@pressroom.example';

/** The officers of the desk, by the names of their roles. Their addresses are those of the sample's officers. */
export const DESK_OFFICERS = { 'Press officer': 'press@pressroom.example', 'Security officer': 'security@pressroom.example', 'Appeals officer': 'appeals@pressroom.example' } as const;

/** A second press officer. */
export const OTHER_PRESS_OFFICER = 'press-two@pressroom.example';

/** Every journey signs in anew, with one of a few accounts. */
const SETTINGS = { NODE_ENV: 'production', STARTUP_BANNER: 'false', SIGN_IN_ATTEMPTS_PER_ACCOUNT: '1000' };

/** A press office in production with its admin panel, the sample summit and an account for each role. On SQLite: what the panel shows does not depend on the database. */
export async function startOffice(): Promise<Pressroom> {
  if (!existsSync('dist/build/index.html')) throw new Error('The admin panel is not built yet: run npm run build first.');
  const office = await startPressroom({ env: SETTINGS });
  await loadSample(office);
  await signInAdmin(office, ADMINISTRATOR);
  await signInAdmin(office, EDITOR, { name: 'Communications editor' });
  for (const [name, email] of Object.entries(DESK_OFFICERS)) await signInAdmin(office, email, { name });
  await signInAdmin(office, OTHER_PRESS_OFFICER, { name: 'Press officer' });
  return office;
}

/** The press office that all journeys through the panel share. */
export const office = { url: process.env.OFFICE_URL ?? '' };

/** Its campaign with far more dossiers than seats (`stocked-campaigns.ts`). */
export const fullCampaign = process.env.FULL_CAMPAIGN ?? '';

/** Its campaign with one dossier, under review. */
export const reviewedCampaign = process.env.REVIEWED_CAMPAIGN ?? '';

/** Somebody of that office who works beside the browser, to make what a journey begins with. */
export const colleague = (email: string): Promise<AdminClient> => signIn(office.url, email, PASSWORD);
