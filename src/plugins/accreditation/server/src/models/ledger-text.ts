import { LEDGER_TEXT } from '../uids';
import { REQUIRED } from './required';

/** A free text that a ledger entry commits to, with its salt. Erasing the row leaves the chain whole. */
export const ledgerText = {
  uid: LEDGER_TEXT,
  singularName: 'ledger-text',
  tableName: 'accreditation_ledger_texts',
  indexes: [{ name: 'accreditation_ledger_texts_uq', columns: ['dossier', 'sequence', 'name'], type: 'unique' }],
  attributes: {
    id: { type: 'increments' },
    dossier: { type: 'string', ...REQUIRED },
    sequence: { type: 'integer', ...REQUIRED },
    name: { type: 'string', ...REQUIRED },
    text: { type: 'text', ...REQUIRED },
    salt: { type: 'string', ...REQUIRED },
  },
} as const;
