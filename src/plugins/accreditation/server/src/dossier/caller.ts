import type { Actor, PersonId } from '../domain/workflow/actor';
import { SYSTEM } from '../domain/workflow/actor';
import type { Application } from '../domain/workflow/application';
import type { Dossier } from './dossier';

/** Somebody who asks, as the services know them. */
export interface Caller {
  readonly actor: Actor;
  /** How the ledger names them; null for applicants and the clock. */
  readonly label: string | null;
  /** Every id under which this person acted before it was known that the accounts are one person's; their own id among them. */
  readonly aliases: readonly PersonId[];
  /** Their confirmed e-mail addresses, in the form of `emailKey`. */
  readonly addresses: readonly string[];
}

/** Whoever has the dossier's token. */
export const APPLICANT: Caller = { actor: { kind: 'APPLICANT', personId: null, roles: ['applicant'] }, label: null, aliases: [], addresses: [] };

/** The clock. */
export const CLOCK: Caller = { actor: SYSTEM, label: null, aliases: [], addresses: [] };

/** The dossier's application with the caller's ids made one, and with the caller as its applicant where the confirmed address is theirs. */
export function asSeenBy(caller: Caller, dossier: Dossier, application: Application): Application {
  const { personId } = caller.actor;
  if (personId === null) return application;
  const own = (person: PersonId) => (caller.aliases.includes(person) ? personId : person);
  return {
    ...application,
    applicant: caller.addresses.includes(dossier.emailKey) ? personId : null,
    assignee: application.assignee === null ? null : own(application.assignee),
    deciders: [...new Set(application.deciders.map(own))],
    refusers: [...new Set(application.refusers.map(own))],
  };
}
