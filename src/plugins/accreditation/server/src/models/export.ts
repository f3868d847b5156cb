import { EXPORT } from '../uids';
import { REQUIRED } from './required';

/** Somebody of the office took a list of dossiers away. Which words they had looked for is not kept: those are names. */
export const exportRecord = {
  uid: EXPORT,
  singularName: 'export',
  tableName: 'accreditation_exports',
  indexes: [],
  attributes: {
    id: { type: 'increments' },
    format: { type: 'string', ...REQUIRED },
    /** documentId; null for all campaigns. */
    campaign: { type: 'string' },
    actorId: { type: 'string' },
    actorLabel: { type: 'string' },
    at: { type: 'datetime', ...REQUIRED },
    /** How many dossiers were in it; null while it is being made, and for good where it was cut off. */
    dossiers: { type: 'integer' },
  },
} as const;
