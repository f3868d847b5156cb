import type { Caller } from '../../dossier/caller';
import type { Dossier, DossierChanges } from '../../dossier/dossier';
import { succeed } from '../../domain/result';
import type { Instant } from '../../domain/time/instant';
import { hasPassed } from '../../domain/time/instant';
import type { HeldDecision } from '../../domain/workflow/held-decision';
import { decideTakeBack } from '../../domain/workflow/take-back';
import type { Database } from '../../storage/database';
import type { Ask } from '../desk/ask';
import type { Desk } from '../desk/desk';
import type { DossierStore } from '../desk/dossier-store';
import type { Outcome } from '../desk/outcome';
import { decline } from '../desk/outcome';
import { topicsOf } from '../desk/topics';
import { holdLetter, removeLetter } from '../letters/outbox';
import type { OfficeTarget } from './office';

/** Takes decisions back that nobody was told of. */
export interface TakingBack {
  /** Undoes the caller's own decision while its letter waits: the dossier is as it was, and the letter is gone. */
  takeBack(target: OfficeTarget, internalNote: string | null): Promise<Outcome>;
}

interface Dependencies {
  readonly database: Database;
  readonly desk: Desk;
  readonly store: DossierStore;
}

export function createTakingBack({ database, desk, store }: Dependencies): TakingBack {
  return {
    takeBack: (target, internalNote) =>
      database.write(async (connection) => {
        const [held] = await store.take(connection, [target.dossier]);
        if (held === undefined) return decline('unknownDossier', null, null);
        const decision = lastDecision(held);
        const isLetterThere = decision !== null && (await holdLetter(connection, { dossier: held.documentId, ...decision }));
        // Whoever takes a seat back counts seats as whoever gives one.
        const [outcome] = await desk.handle([askFor(target, { decision, isLetterThere, internalNote })], topicsOf(['approve']));
        if (outcome?.ok && decision !== null) await removeLetter(connection, { dossier: held.documentId, ...decision });
        return outcome ?? decline('unknownDossier', null, null);
      }),
  };
}

/** The decision that was the last thing to happen in a dossier, or null. */
export function lastDecision({ heldBack, ledgerEntries }: Dossier): HeldDecision | null {
  return (heldBack ?? []).find(({ sequence }) => sequence === ledgerEntries) ?? null;
}

/** Until when the caller may take their own last decision back; null where there is none, or its letter may have left. */
export function takeBackUntil(dossier: Dossier, { aliases }: Caller, now: Instant): Instant | null {
  const decision = lastDecision(dossier);
  const isOwn = decision !== null && decision.by !== null && aliases.includes(decision.by);
  return isOwn && !hasPassed(decision.leavesAt, now) ? decision.leavesAt : null;
}

interface Circumstances {
  readonly decision: HeldDecision | null;
  readonly isLetterThere: boolean;
  readonly internalNote: string | null;
}

function askFor({ dossier, version, caller }: OfficeTarget, { decision, isLetterThere, internalNote }: Circumstances): Ask {
  return {
    dossier,
    caller,
    decide: ({ dossier: held, application, facts, world }) => {
      const seat = decision?.before.seat ?? null;
      const seats = seat === null ? facts.seats : world.seatsWhere(held, seat);
      const own = decision && asMadeBy(caller, decision);
      const answer = decideTakeBack(application, { actor: caller.actor, version, internalNote, decision: own, isLetterThere, seats }, facts);
      return answer.ok ? succeed({ steps: [answer.value.step], edits: restored(answer.value.decision) }) : answer;
    },
  };
}

/** The decision under the id that its maker has now. */
function asMadeBy({ actor, aliases }: Caller, decision: HeldDecision): HeldDecision {
  return decision.by !== null && aliases.includes(decision.by) ? { ...decision, by: actor.personId } : decision;
}

/** Exactly as it was, those who had decided before included. */
function restored({ before: { deciders, refusers, enteredAt, windowStartsAt } }: HeldDecision): DossierChanges {
  return { deciders, refusers, enteredAt, windowStartsAt };
}
