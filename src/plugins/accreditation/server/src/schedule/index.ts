import type { Core } from '@strapi/strapi';
import type { AccreditationConfig } from '../config/config';
import { getService } from '../services';
import { anchorOnceADay } from './anchor-once-a-day';
import type { Stop } from './letters';
import { goRoundForLetters } from './letters';

/** Has the clock's work done regularly, unless the installation's cron is switched off; gives what ends the rounds for letters. */
export function schedule(strapi: Core.Strapi, config: AccreditationConfig): Stop {
  if (!strapi.config.get('server.cron.enabled', true)) return () => {};
  const { dueTransitions, scanning, sweep, retention, anchor } = config.schedule;
  strapi.get('cron').add({
    'accreditation: what is due': { task: () => makeDueTransitions(strapi), options: dueTransitions },
    'accreditation: virus scan': { task: () => getService(strapi, 'scanning').run(), options: scanning },
    'accreditation: sweep': { task: () => getService(strapi, 'vault').sweep(), options: sweep },
    'accreditation: retention': { task: () => getService(strapi, 'retention').run(), options: retention },
    'accreditation: anchor': { task: () => anchorOnceADay(strapi, config.anchorFile), options: anchor },
  });
  return goRoundForLetters(strapi, config.lettersEverySeconds);
}

async function makeDueTransitions(strapi: Core.Strapi): Promise<void> {
  await getService(strapi, 'clockwork').run();
  await getService(strapi, 'reminders').queue();
  await getService(strapi, 'startRequests').forget();
  await getService(strapi, 'presences').forget();
}
