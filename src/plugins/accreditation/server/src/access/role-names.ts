import type { OfficeRole } from './actions';

/** What the office's roles are called where administrators see them. */
export const ROLE_NAMES: Readonly<Record<OfficeRole, { readonly name: string; readonly type: string; readonly description: string }>> = {
  pressOfficer: { name: 'Press officer', type: 'press-officer', description: 'Reviews dossiers and decides on accreditation.' },
  securityOfficer: { name: 'Security officer', type: 'security-officer', description: 'Clears or objects to the people sent to screening, and sees no other dossiers.' },
  appealsOfficer: { name: 'Appeals officer', type: 'appeals-officer', description: 'Judges appeals, and sees no other dossiers.' },
};
