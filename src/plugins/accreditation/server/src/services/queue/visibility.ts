import type { Caller } from '../../dossier/caller';
import type { Role } from '../../domain/workflow/actor';
import type { State } from '../../domain/workflow/states';
import { TABLES } from '../../storage/tables';
import type { Where } from './operators';

/** The states in which a dossier is an officer's business; null for all. */
const STATES_OF: Partial<Record<Role, readonly State[] | null>> = {
  pressOfficer: null,
  securityOfficer: ['SCREENING', 'HEARING'],
  appealsOfficer: ['APPEALED'],
};

/**
 * Leaves only the dossiers that the caller may see: a press officer all, the others those in their own states and those that they had a hand in.
 * Lists, totals, pages, figures and ledgers all pass through here.
 */
export function addVisibility(where: Where, { actor, aliases }: Caller): void {
  const scopes = actor.roles.map((role) => STATES_OF[role]).filter((states) => states !== undefined);
  if (scopes.includes(null)) return;
  const states = scopes.flatMap((scope) => scope ?? []);
  void where.where((either) => either.whereIn('state', states).orWhereIn('document_id', (query) => query.select('dossier').from(TABLES.ledger.name).whereIn('actor_id', scopes.length > 0 ? [...aliases] : [])));
}
