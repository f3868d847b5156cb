import type { TransitionName } from './transitions';

/** What may be decided for many dossiers at once (`decideAccreditations`); each is guarded as if it were alone. Source: the contract. */
export const BULK_TRANSITIONS = [
  'startReview',
  'sendToScreening',
  'approve',
  'waitlist',
  'reject',
] as const satisfies readonly TransitionName[];
export type BulkTransition = (typeof BULK_TRANSITIONS)[number];

/** Whether a transition may be asked for many dossiers at once. */
export function isBulkTransition(name: TransitionName): name is BulkTransition {
  return BULK_TRANSITIONS.some((bulk) => bulk === name);
}
