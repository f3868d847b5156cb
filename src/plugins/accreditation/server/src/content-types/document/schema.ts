import { DOCUMENT_KINDS } from '../../domain/vocabulary';
import { SCAN_STATES } from '../../domain/documents/scan';
import { PRIVATE } from '../private-type';

/** A document in a dossier: what it proves, what it is, and whether it was scanned. Its content lies in the vault (`services/vault`). */
export const document = {
  kind: 'collectionType',
  collectionName: 'accreditation_documents',
  info: { singularName: 'document', pluralName: 'documents', displayName: 'Accreditation document' },
  options: { draftAndPublish: false },
  pluginOptions: PRIVATE,
  indexes: [
    { name: 'accreditation_documents_application_idx', columns: ['application', 'kind'] },
    { name: 'accreditation_documents_scan_idx', columns: ['scan', 'id'] },
  ],
  attributes: {
    application: { type: 'string', required: true },
    kind: { type: 'enumeration', enum: [...DOCUMENT_KINDS], enumName: 'AccreditationDocumentKind', required: true },
    fileName: { type: 'string', required: true },
    mime: { type: 'string', required: true },
    size: { type: 'integer', required: true },
    digest: { type: 'string', required: true, private: true },
    scan: { type: 'enumeration', enum: [...SCAN_STATES], enumName: 'AccreditationScan', required: true, default: 'NOT_SCANNED' },
    uploadedAt: { type: 'datetime', required: true },
    /** When the applicant replaced or removed it in answer to a request; it is no part of the dossier any more, and the office can compare. */
    struckAt: { type: 'datetime', private: true },
  },
} as const;
