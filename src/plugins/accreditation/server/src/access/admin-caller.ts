import type { Caller } from '../dossier/caller';
import { OFFICERS_TRANSITIONS } from './actions';
import { adminActionOf } from './admin-actions';
import type { People } from '../services/people/people';

/** A request of the admin panel, as far as it says who signed in and what they may do. */
export interface AdminAsking {
  readonly state: {
    readonly user: { readonly id: string | number; readonly firstname?: string | null; readonly lastname?: string | null; readonly email: string };
    readonly userAbility: { can(action: string): boolean };
  };
}

/** Whether they were given the permission of an officer's action. */
export const isAllowed = ({ state: { userAbility } }: AdminAsking, action: string): boolean => userAbility.can(adminActionOf(action));

/** Who asks in the admin panel. Administrators are invited by e-mail, so that their address is known to be theirs. */
export function adminCaller(people: People, asking: AdminAsking): Promise<Caller> {
  const { id, firstname, lastname, email } = asking.state.user;
  const label = [firstname, lastname].filter(Boolean).join(' ') || email;
  return people.callerOf({ kind: 'ADMIN_USER', id, label, email }, OFFICERS_TRANSITIONS.filter((name) => isAllowed(asking, name)));
}
