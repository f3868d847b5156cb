import { VIEW } from '../uids';
import { REQUIRED } from './required';

/** A view of the queue that an officer has given a name. */
export const view = {
  uid: VIEW,
  singularName: 'view',
  tableName: 'accreditation_views',
  indexes: [
    { name: 'accreditation_views_key_uq', columns: ['key'], type: 'unique' },
    { name: 'accreditation_views_name_uq', columns: ['person', 'name'], type: 'unique' },
  ],
  attributes: {
    id: { type: 'increments' },
    key: { type: 'string', ...REQUIRED },
    person: { type: 'string', ...REQUIRED },
    name: { type: 'string', ...REQUIRED },
    /** The question that it asks, without what was typed to look for somebody. */
    question: { type: 'json', ...REQUIRED },
  },
} as const;
