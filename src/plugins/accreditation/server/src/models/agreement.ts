import { AGREEMENT } from '../uids';
import { REQUIRED } from './required';

/** A version of a text that applicants are asked to accept, in all its languages. Each version is kept. */
export const agreement = {
  uid: AGREEMENT,
  singularName: 'agreement',
  tableName: 'accreditation_agreements',
  indexes: [
    { name: 'accreditation_agreements_key_uq', columns: ['key'], type: 'unique' },
    { name: 'accreditation_agreements_number_uq', columns: ['campaign', 'kind', 'number'], type: 'unique' },
  ],
  attributes: {
    id: { type: 'increments' },
    key: { type: 'string', ...REQUIRED },
    campaign: { type: 'string', ...REQUIRED },
    kind: { type: 'string', ...REQUIRED },
    number: { type: 'integer', ...REQUIRED },
    texts: { type: 'json', ...REQUIRED },
    since: { type: 'datetime', ...REQUIRED },
  },
} as const;
