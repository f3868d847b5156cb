import type { Caller } from '../../dossier/caller';
import type { Dossier } from '../../dossier/dossier';
import { mayAsk } from '../../domain/workflow/checks';
import type { TransitionName } from '../../domain/workflow/transitions';
import { transitionNamed } from '../../domain/workflow/transitions';
import type { Finder } from '../dossiers/finder';
import type { Queue } from './queue';

/** Somebody asks for a transition of a dossier. */
interface Reaching {
  readonly caller: Caller;
  readonly documentId: string;
  readonly transition: TransitionName;
}

/**
 * Finds a dossier that the caller may see, or may move by this transition from where it stands: security may object to an approval that it has not
 * seen before. Null for any other.
 */
export function createReach({ finder, queue }: { finder: Finder; queue: Queue }) {
  return async ({ caller, documentId, transition }: Reaching): Promise<Dossier | null> => {
    const seen = await queue.find(caller, documentId);
    if (seen !== null) return seen;
    const row = transitionNamed(transition);
    const dossier = mayAsk(caller.actor, row) ? await finder.byId(documentId) : null;
    return dossier !== null && row.from.includes(dossier.state) ? dossier : null;
  };
}
