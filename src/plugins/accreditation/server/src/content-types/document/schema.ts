import { DOCUMENT_KINDS } from '../../domain/vocabulary';
import { PRIVATE } from '../private-type';

/** A document in a dossier: what it proves and what it is. What fills it, the upload, is not this table's business. */
export const document = {
  kind: 'collectionType',
  collectionName: 'accreditation_documents',
  info: { singularName: 'document', pluralName: 'documents', displayName: 'Accreditation document' },
  options: { draftAndPublish: false },
  pluginOptions: PRIVATE,
  indexes: [{ name: 'accreditation_documents_application_idx', columns: ['application', 'kind'] }],
  attributes: {
    application: { type: 'string', required: true },
    kind: { type: 'enumeration', enum: [...DOCUMENT_KINDS], enumName: 'AccreditationDocumentKind', required: true },
    fileName: { type: 'string', required: true },
    mime: { type: 'string', required: true },
    size: { type: 'integer', required: true },
    digest: { type: 'string', required: true, private: true },
    uploadedAt: { type: 'datetime', required: true },
  },
} as const;
