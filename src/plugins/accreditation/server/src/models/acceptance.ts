import { ACCEPTANCE } from '../uids';
import { REQUIRED } from './required';

/** Which version of a text an applicant accepted, and when. */
export const acceptance = {
  uid: ACCEPTANCE,
  singularName: 'acceptance',
  tableName: 'accreditation_acceptances',
  indexes: [{ name: 'accreditation_acceptances_uq', columns: ['dossier', 'agreement'], type: 'unique' }],
  attributes: {
    id: { type: 'increments' },
    dossier: { type: 'string', ...REQUIRED },
    agreement: { type: 'string', ...REQUIRED },
    acceptedAt: { type: 'datetime', ...REQUIRED },
  },
} as const;
