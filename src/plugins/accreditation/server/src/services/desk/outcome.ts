import type { Dossier } from '../../dossier/dossier';
import type { Result } from '../../domain/result';
import { fail } from '../../domain/result';
import type { Forbidden, Refusal, RefusalName } from '../../domain/workflow/refusal';
import { refuse } from '../../domain/workflow/refusal';
import type { State } from '../../domain/workflow/states';

/** Why something was not done, and the state in which the dossier is by the clock; null where there is no such dossier. */
export interface Declined extends Refusal {
  readonly currentState: State | null;
}

/** The dossier as it is now, or why nothing was done. */
export type Outcome = Result<Dossier, Declined | Forbidden>;

/** Declines with the name of a refusal. */
export function decline(why: RefusalName, field: string | null, currentState: State | null) {
  return fail<Declined>({ ...refuse(why, field), currentState });
}
