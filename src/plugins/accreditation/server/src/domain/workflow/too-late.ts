import type { RefusalName } from './refusal';
import type { SystemTransition } from './transitions';

/** What a late-comer is told: which window has passed. The guards say the same where the clock has not moved the dossier. */
export const TOO_LATE: Readonly<Record<SystemTransition, RefusalName>> = {
  lapse: 'requestRanOut',
  closeHearing: 'hearingRanOut',
  expire: 'campaignOver',
};
