import type { DialogOrder } from './MoveDialog';

/** What looks like a way forward, and what like a way out. */
export const VARIANTS: Partial<Record<DialogOrder['key'], 'success' | 'danger' | 'default'>> = {
  approve: 'success',
  clearScreening: 'success',
  upholdAppeal: 'success',
  reject: 'danger',
  revoke: 'danger',
  dismissAppeal: 'danger',
  objectToAccreditation: 'danger',
  startReview: 'default',
};
