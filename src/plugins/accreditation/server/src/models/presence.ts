import { PRESENCE } from '../uids';
import { REQUIRED } from './required';

/** Somebody of the office has a dossier open. Their page says so again and again; a row that was not renewed for a while counts for nothing. */
export const presence = {
  uid: PRESENCE,
  singularName: 'presence',
  tableName: 'accreditation_presences',
  indexes: [
    { name: 'accreditation_presences_uq', columns: ['dossier', 'person'], type: 'unique' },
    { name: 'accreditation_presences_age_idx', columns: ['seen_at'] },
  ],
  attributes: {
    id: { type: 'increments' },
    dossier: { type: 'string', ...REQUIRED },
    person: { type: 'string', ...REQUIRED },
    seenAt: { type: 'datetime', ...REQUIRED },
  },
} as const;
