import { CATEGORIES, EMPLOYMENTS } from '../../domain/vocabulary';
import { STATES } from '../../domain/workflow/states';
import { PRIVATE } from '../private-type';

const SECRET = { private: true } as const;

/**
 * The dossier. Campaign, outlets and people are kept by id rather than as relations: a relation is a table of its own in Strapi, and a
 * transition reads and writes one row.
 */
export const application = {
  kind: 'collectionType',
  collectionName: 'accreditation_applications',
  info: { singularName: 'application', pluralName: 'applications', displayName: 'Accreditation application', description: 'The dossier of one journalist in one campaign' },
  options: { draftAndPublish: false },
  pluginOptions: PRIVATE,
  indexes: [
    { name: 'accreditation_applications_reference_uq', columns: ['reference'], type: 'unique' },
    { name: 'accreditation_applications_token_uq', columns: ['token_hash'], type: 'unique' },
    // The officer's queue: by state in the order of first submission, and all states together.
    { name: 'accreditation_applications_queue_idx', columns: ['campaign', 'state', 'submitted_at', 'id'] },
    { name: 'accreditation_applications_submitted_idx', columns: ['campaign', 'submitted_at', 'id'] },
    { name: 'accreditation_applications_waiting_idx', columns: ['campaign', 'category', 'state', 'submitted_at'] },
    // Seats that are held.
    { name: 'accreditation_applications_seats_idx', columns: ['campaign', 'seat_category', 'seat_outlet'] },
    // What falls due by the clock.
    { name: 'accreditation_applications_due_idx', columns: ['state', 'information_due_at'] },
    { name: 'accreditation_applications_window_idx', columns: ['state', 'window_starts_at'] },
    // Earlier dossiers of the same person, and "I lost my link".
    { name: 'accreditation_applications_email_idx', columns: ['campaign', 'email_key'] },
    { name: 'accreditation_applications_identity_idx', columns: ['campaign', 'identity'] },
    // Dossiers that may be one person's.
    { name: 'accreditation_applications_document_idx', columns: ['campaign', 'travel_document_key'] },
    { name: 'accreditation_applications_phone_idx', columns: ['campaign', 'phone'] },
    { name: 'accreditation_applications_same_outlet_idx', columns: ['campaign', 'outlet', 'proposed_outlet'] },
    { name: 'accreditation_applications_proposed_idx', columns: ['campaign', 'proposed_outlet'] },
    { name: 'accreditation_applications_words_idx', columns: ['campaign', 'outlet_name'] },
    // Dossiers of an outlet of the directory, and seats that count for it.
    { name: 'accreditation_applications_outlet_idx', columns: ['outlet'] },
    { name: 'accreditation_applications_seat_outlet_idx', columns: ['seat_outlet'] },
    // What else the queue is narrowed by.
    { name: 'accreditation_applications_assignee_idx', columns: ['campaign', 'assignee'] },
    { name: 'accreditation_applications_country_idx', columns: ['campaign', 'outlet_country'] },
  ],
  attributes: {
    reference: { type: 'string', required: true },
    campaign: { type: 'string', required: true },
    state: { type: 'enumeration', enum: [...STATES], enumName: 'AccreditationState', required: true },
    version: { type: 'integer', required: true },
    category: { type: 'enumeration', enum: [...CATEGORIES], enumName: 'AccreditationCategory', required: true },
    employment: { type: 'enumeration', enum: [...EMPLOYMENTS], enumName: 'AccreditationEmployment', required: true },

    givenName: { type: 'string' },
    familyName: { type: 'string', required: true },
    displayName: { type: 'string' },
    email: { type: 'string', required: true },
    emailKey: { type: 'string', ...SECRET },
    phone: { type: 'string' },
    nationality: { type: 'string', required: true },
    /** The dossier's own key, wrapped (`storage/sealing.ts`); destroying it destroys what is sealed. */
    dataKey: { type: 'text', ...SECRET },
    /** Another, for papers alone: they are forgotten first. */
    identityKey: { type: 'text', ...SECRET },
    /** Date of birth and travel document, behind `storage/sealed.ts`. */
    sealedIdentity: { type: 'text', ...SECRET },
    identity: { type: 'string', ...SECRET },
    /** Keyed digest of the travel document, by which it is known in another dossier; empty where there is none. */
    travelDocumentKey: { type: 'string', ...SECRET },
    clearedIdentity: { type: 'string', ...SECRET },

    outletName: { type: 'string', required: true },
    outletCountry: { type: 'string' },
    outletWebsite: { type: 'string' },
    /** The outlet of the directory that a person has confirmed. */
    outlet: { type: 'string' },
    outletConfirmedBy: { type: 'string' },
    outletConfirmedAt: { type: 'datetime' },
    /** The outlet that the applicant's words probably mean, and how it was found. */
    proposedOutlet: { type: 'string' },
    proposedHow: { type: 'string' },

    role: { type: 'string' },
    languages: { type: 'json' },
    sessions: { type: 'json' },
    equipment: { type: 'text' },
    language: { type: 'string', required: true },

    assignee: { type: 'string' },
    tags: { type: 'json' },
    internalNotes: { type: 'text', ...SECRET },
    openedBy: { type: 'string' },

    submittedAt: { type: 'datetime' },
    lateUntil: { type: 'datetime' },
    informationDueAt: { type: 'datetime' },
    unanswered: { type: 'boolean' },
    objectionRaisedAt: { type: 'datetime' },
    objectionHearing: { type: 'string' },
    seatCategory: { type: 'string' },
    seatOutlet: { type: 'string' },
    seatSince: { type: 'datetime' },
    appealedAt: { type: 'datetime' },
    remitted: { type: 'boolean' },
    deciders: { type: 'json', ...SECRET },
    refusers: { type: 'json', ...SECRET },
    enteredAt: { type: 'datetime' },
    windowStartsAt: { type: 'datetime' },
    /** What decisions whose letters wait would be taken back to (`domain/workflow/held-decision.ts`). */
    heldBack: { type: 'json', ...SECRET },

    /** When everything personal was erased; null while the dossier is kept. */
    erasedAt: { type: 'datetime' },
    identityErasedAt: { type: 'datetime' },
    erasureRequestedAt: { type: 'datetime' },
    /** A legal hold: since when, by whom and why nothing of it may be forgotten. */
    heldSince: { type: 'datetime' },
    heldBy: { type: 'string' },
    holdReason: { type: 'text', ...SECRET },

    tokenHash: { type: 'string', ...SECRET },
    tokenGeneration: { type: 'integer', ...SECRET },
    /** Digest of the applicant's last accepted request, by which a repeat is known. */
    lastRequest: { type: 'string', ...SECRET },
    ledgerEntries: { type: 'integer', ...SECRET },
    ledgerHash: { type: 'string', ...SECRET },
  },
} as const;
