import { LOOK } from '../uids';
import { REQUIRED } from './required';

/** Somebody opened a document. */
export const look = {
  uid: LOOK,
  singularName: 'look',
  tableName: 'accreditation_looks',
  indexes: [{ name: 'accreditation_looks_dossier_idx', columns: ['dossier', 'id'] }],
  attributes: {
    id: { type: 'increments' },
    dossier: { type: 'string', ...REQUIRED },
    document: { type: 'string', ...REQUIRED },
    kind: { type: 'string', ...REQUIRED },
    role: { type: 'string', ...REQUIRED },
    actorKind: { type: 'string', ...REQUIRED },
    actorId: { type: 'string' },
    actorLabel: { type: 'string' },
    at: { type: 'datetime', ...REQUIRED },
  },
} as const;
