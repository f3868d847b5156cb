import { OUTBOX_MESSAGE } from '../uids';
import { REQUIRED } from './required';

/** Something that is to follow a step once it is committed. It names the step; what to say is read when it is sent. */
export const outboxMessage = {
  uid: OUTBOX_MESSAGE,
  singularName: 'outbox-message',
  tableName: 'accreditation_outbox',
  indexes: [
    { name: 'accreditation_outbox_uq', columns: ['dossier', 'sequence', 'effect'], type: 'unique' },
    { name: 'accreditation_outbox_waiting_idx', columns: ['done_at', 'id'] },
  ],
  attributes: {
    id: { type: 'increments' },
    dossier: { type: 'string', ...REQUIRED },
    sequence: { type: 'integer', ...REQUIRED },
    effect: { type: 'string', ...REQUIRED },
    queuedAt: { type: 'datetime', ...REQUIRED },
    doneAt: { type: 'datetime' },
  },
} as const;
