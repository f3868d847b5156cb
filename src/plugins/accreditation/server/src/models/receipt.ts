import { RECEIPT } from '../uids';
import { REQUIRED } from './required';

/** Something was forgotten: what, of which dossier, when and why, in numbers; nothing about anybody. It is also the job's journal. */
export const receipt = {
  uid: RECEIPT,
  singularName: 'receipt',
  tableName: 'accreditation_receipts',
  indexes: [
    { name: 'accreditation_receipts_dossier_idx', columns: ['dossier', 'id'] },
    { name: 'accreditation_receipts_open_idx', columns: ['completed_at', 'id'] },
  ],
  attributes: {
    id: { type: 'increments' },
    dossier: { type: 'string', ...REQUIRED },
    campaign: { type: 'string', ...REQUIRED },
    what: { type: 'string', ...REQUIRED },
    because: { type: 'string', ...REQUIRED },
    documents: { type: 'integer', ...REQUIRED },
    texts: { type: 'integer', ...REQUIRED },
    letters: { type: 'integer', ...REQUIRED },
    at: { type: 'datetime', ...REQUIRED },
    /** When its files were removed and the database was cleaned of what it had deleted; null until then. */
    completedAt: { type: 'datetime' },
  },
} as const;
