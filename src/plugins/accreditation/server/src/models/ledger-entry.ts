import { LEDGER_ENTRY } from '../uids';
import { REQUIRED } from './required';

/**
 * One step in a dossier's life. Instants and days are texts here, because the digest covers their very characters. On PostgreSQL a trigger
 * refuses every change (see `services/ledger/protect.ts`).
 */
export const ledgerEntry = {
  uid: LEDGER_ENTRY,
  singularName: 'ledger-entry',
  tableName: 'accreditation_ledger_entries',
  indexes: [
    { name: 'accreditation_ledger_sequence_uq', columns: ['dossier', 'sequence'], type: 'unique' },
    { name: 'accreditation_ledger_state_idx', columns: ['to_state', 'dossier'] },
    { name: 'accreditation_ledger_actor_idx', columns: ['actor_id', 'dossier'] },
  ],
  attributes: {
    id: { type: 'increments' },
    dossier: { type: 'string', ...REQUIRED },
    sequence: { type: 'integer', ...REQUIRED },
    at: { type: 'string', ...REQUIRED },
    transition: { type: 'string', ...REQUIRED },
    fromState: { type: 'string', ...REQUIRED },
    toState: { type: 'string', ...REQUIRED },
    actorKind: { type: 'string', ...REQUIRED },
    actorId: { type: 'string' },
    actorLabel: { type: 'string' },
    reason: { type: 'string' },
    factDate: { type: 'string' },
    dueAt: { type: 'string' },
    texts: { type: 'json', ...REQUIRED },
    keyId: { type: 'string', ...REQUIRED },
    previousHash: { type: 'string', ...REQUIRED },
    hash: { type: 'string', ...REQUIRED },
  },
} as const;
