import type { Keepsake } from './due-forgetting';
import { dueForgetting } from './due-forgetting';

const DAY = 86_400_000;
const periods = { endsAt: 0, identityDays: 30, retentionDays: 365, draftDays: 10 };
const kept: Keepsake = { state: 'EXPIRED', submittedAt: -50 * DAY, erasureRequestedAt: null, heldSince: null, identityErasedAt: null, erasedAt: null };

test.each<[string, Partial<Keepsake>, number, ReturnType<typeof dueForgetting>]>([
  ['nothing, before any period is over', {}, 30 * DAY - 1, null],
  ['papers, when theirs is', {}, 30 * DAY, { what: 'IDENTITY', because: 'PERIOD_OVER' }],
  ['papers, once', { identityErasedAt: 30 * DAY }, 31 * DAY, null],
  ['the dossier, when its own is', { identityErasedAt: 30 * DAY }, 365 * DAY, { what: 'DOSSIER', because: 'PERIOD_OVER' }],
  ['the dossier at once, where no night came before', {}, 400 * DAY, { what: 'DOSSIER', because: 'PERIOD_OVER' }],
  ['a draft that was never submitted, sooner', { submittedAt: null }, 10 * DAY, { what: 'DOSSIER', because: 'NEVER_SUBMITTED' }],
  ['what its applicant asked for, at once', { state: 'WITHDRAWN', erasureRequestedAt: -DAY }, -DAY, { what: 'DOSSIER', because: 'ASKED_FOR' }],
  ['a refused dossier whose applicant asked for it', { state: 'REJECTED', erasureRequestedAt: -DAY }, -DAY, { what: 'DOSSIER', because: 'ASKED_FOR' }],
  ['nothing that somebody still works on', { state: 'UNDER_REVIEW', erasureRequestedAt: -DAY }, -DAY, null],
  ['nothing under a legal hold, whoever asks', { heldSince: 0, erasureRequestedAt: 0 }, 400 * DAY, null],
  ['nothing twice', { erasedAt: 365 * DAY }, 400 * DAY, null],
])('%s', (_, changes, now, due) => {
  expect(dueForgetting({ ...kept, ...changes }, periods, now)).toEqual(due);
});
