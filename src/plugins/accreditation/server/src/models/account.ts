import { ACCOUNT } from '../uids';
import { REQUIRED } from './required';

/** Which person an account of the office belongs to. Several accounts can be one person's. */
export const account = {
  uid: ACCOUNT,
  singularName: 'account',
  tableName: 'accreditation_accounts',
  indexes: [
    { name: 'accreditation_accounts_uq', columns: ['kind', 'account'], type: 'unique' },
    { name: 'accreditation_accounts_email_idx', columns: ['email_key'] },
    { name: 'accreditation_accounts_person_idx', columns: ['person'] },
  ],
  attributes: {
    id: { type: 'increments' },
    kind: { type: 'string', ...REQUIRED },
    account: { type: 'string', ...REQUIRED },
    person: { type: 'string', ...REQUIRED },
    /** How the office calls them. */
    label: { type: 'string', ...REQUIRED },
    emailKey: { type: 'string' },
  },
} as const;
