import { EDITOR_ROLE } from '../setup/editor-role';
import { OFFICERS } from './officers';

export interface DemoAccount {
  email: string;
  firstName: string;
  lastName: string;
  /** The name of a role of the admin panel; absent for the super administrator. */
  role?: string;
  /** Whether the person also signs in to front-ends, as an end user with the role of the same name. */
  isEndUserToo?: boolean;
  /** What the account shows, for the person who tries it. */
  does: string;
}

/** Invented people with whom the product is tried. They all have the same password. */
export const DEMO_ACCOUNTS: DemoAccount[] = [
  { email: 'admin@pressroom.example', firstName: 'Ada', lastName: 'Administrator', does: 'everything' },
  { email: 'editor@pressroom.example', firstName: 'Edgar', lastName: 'Editor', role: EDITOR_ROLE, does: 'writes, translates and publishes' },
  { email: OFFICERS.pressOfficer, firstName: 'Paule', lastName: 'Presse', role: 'Press officer', isEndUserToo: true, does: 'reviews dossiers and decides' },
  { email: OFFICERS.securityOfficer, firstName: 'Simon', lastName: 'Sécurité', role: 'Security officer', isEndUserToo: true, does: 'clears identities, or objects' },
  { email: OFFICERS.appealsOfficer, firstName: 'Anne', lastName: 'Appel', role: 'Appeals officer', isEndUserToo: true, does: 'judges appeals' },
];

export const DEMO_EMAILS: string[] = DEMO_ACCOUNTS.map(({ email }) => email);
