import type { DocumentKind } from '../vocabulary';
import { DOCUMENT_KINDS } from '../vocabulary';
import type { Role } from '../workflow/actor';

/**
 * Which kinds of document a role needs for its work; what it does not need, it does not see. The press office judges the whole dossier; security
 * compares a face with a passport; an appeal is judged on the record, for which nobody's passport matters.
 */
const NEEDED_BY: Readonly<Record<Role, readonly DocumentKind[]>> = {
  applicant: DOCUMENT_KINDS,
  pressOfficer: DOCUMENT_KINDS,
  securityOfficer: ['IDENTITY', 'PORTRAIT'],
  appealsOfficer: ['LETTER_OF_ASSIGNMENT', 'PRESS_CARD', 'PROOF_OF_EMPLOYMENT', 'WORK_SAMPLE', 'OTHER'],
  system: [],
};

/** Whether somebody in these roles may read a document of this kind. */
export function maySee(roles: readonly Role[], kind: DocumentKind): boolean {
  return roles.some((role) => NEEDED_BY[role].includes(kind));
}
