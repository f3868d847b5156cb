import { EDITOR_ROLE } from '../setup/editor-role';

interface DemoAccount {
  email: string;
  firstName: string;
  lastName: string;
  /** The name of a role of the admin panel; absent for the super administrator. */
  role?: string;
  /** What the account shows, for the person who tries it. */
  does: string;
}

/** Invented people with whom the product is tried. They all have the same password. */
export const DEMO_ACCOUNTS: DemoAccount[] = [
  { email: 'admin@pressroom.example', firstName: 'Ada', lastName: 'Administrator', does: 'everything' },
  { email: 'editor@pressroom.example', firstName: 'Edgar', lastName: 'Editor', role: EDITOR_ROLE, does: 'writes, translates and publishes' },
];

export const DEMO_EMAILS: string[] = DEMO_ACCOUNTS.map(({ email }) => email);
