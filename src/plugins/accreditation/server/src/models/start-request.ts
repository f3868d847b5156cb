import { START_REQUEST } from '../uids';
import { REQUIRED } from './required';

/** A request to open a dossier, by the client's own id, so that one that is sent again is answered like the first. */
export const startRequest = {
  uid: START_REQUEST,
  singularName: 'start-request',
  tableName: 'accreditation_start_requests',
  indexes: [
    { name: 'accreditation_start_requests_uq', columns: ['request_id'], type: 'unique' },
    { name: 'accreditation_start_requests_age_idx', columns: ['received_at'] },
  ],
  attributes: {
    id: { type: 'increments' },
    requestId: { type: 'string', ...REQUIRED },
    digest: { type: 'string', ...REQUIRED },
    dossier: { type: 'string', ...REQUIRED },
    receivedAt: { type: 'datetime', ...REQUIRED },
  },
} as const;
