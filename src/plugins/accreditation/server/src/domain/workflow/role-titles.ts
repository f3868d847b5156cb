import type { Role } from './actor';

/** How generated documents call who acts. */
export const ROLE_TITLES: Readonly<Record<Role, string>> = {
  applicant: 'Applicant',
  pressOfficer: 'Press officer',
  securityOfficer: 'Security officer',
  appealsOfficer: 'Appeals officer',
  system: 'Clock',
};
