import { OUTBOX_MESSAGE } from '../uids';
import { REQUIRED } from './required';

/**
 * A letter to an applicant, queued with the step that it follows. It names the step; what to say is read when it is sent, and kept as it was said,
 * sealed. Columns that came later than the table may be empty in rows of an older release, which sent no letters (see `services/letters/older-rows.ts`).
 */
export const outboxMessage = {
  uid: OUTBOX_MESSAGE,
  singularName: 'outbox-message',
  tableName: 'accreditation_outbox',
  indexes: [
    { name: 'accreditation_outbox_letter_uq', columns: ['dossier', 'sequence', 'letter'], type: 'unique' },
    { name: 'accreditation_outbox_key_uq', columns: ['key'], type: 'unique' },
    { name: 'accreditation_outbox_leaving_idx', columns: ['sent_at', 'parked_at', 'leaves_at'] },
    { name: 'accreditation_outbox_newest_idx', columns: ['queued_at', 'id'] },
  ],
  attributes: {
    id: { type: 'increments' },
    /** A random UUID: the letter's Message-ID, the same each time it is sent. */
    key: { type: 'string' },
    dossier: { type: 'string', ...REQUIRED },
    sequence: { type: 'integer', ...REQUIRED },
    /** Which letter it is (`domain/letters/kinds.ts`). */
    letter: { type: 'string' },
    queuedAt: { type: 'datetime', ...REQUIRED },
    leavesAt: { type: 'datetime' },
    attempts: { type: 'integer' },
    nextAttemptAt: { type: 'datetime' },
    /** Until when an instance has it in hand; one that was killed loses it then. */
    claimedUntil: { type: 'datetime' },
    sentAt: { type: 'datetime' },
    /** Since when it is tried no more, until somebody asks for it. */
    parkedAt: { type: 'datetime' },
    /** Why it was not sent the last time. */
    failure: { type: 'text' },
    /** What was sent, under the dossier's own key, without the key to the dossier. */
    sealedLetter: { type: 'text' },
  },
} as const;
