import { OUTLET_MERGE } from '../uids';
import { REQUIRED } from './required';

/** Two entries of the directory were made one: by whom, when, and everything that is needed to take them apart again. */
export const outletMerge = {
  uid: OUTLET_MERGE,
  singularName: 'outlet-merge',
  tableName: 'accreditation_outlet_merges',
  indexes: [
    { name: 'accreditation_outlet_merges_key_uq', columns: ['key'], type: 'unique' },
    { name: 'accreditation_outlet_merges_kept_idx', columns: ['kept', 'id'] },
  ],
  attributes: {
    id: { type: 'increments' },
    key: { type: 'string', ...REQUIRED },
    /** documentId of the outlet that stayed, and what its entry said before. */
    kept: { type: 'string', ...REQUIRED },
    keptEntry: { type: 'json', ...REQUIRED },
    /** The one that went. */
    gone: { type: 'string', ...REQUIRED },
    goneEntry: { type: 'json', ...REQUIRED },
    /** documentIds of the dossiers that named the one that went, by how they did. */
    moved: { type: 'json', ...REQUIRED },
    actorKind: { type: 'string', ...REQUIRED },
    actorId: { type: 'string' },
    actorLabel: { type: 'string' },
    at: { type: 'datetime', ...REQUIRED },
    undoneAt: { type: 'datetime' },
    undoneBy: { type: 'string' },
  },
} as const;
