import type { Caller } from '../../dossier/caller';
import type { DossierChanges } from '../../dossier/dossier';
import { fail, succeed } from '../../domain/result';
import type { Instant } from '../../domain/time/instant';
import type { PersonId } from '../../domain/workflow/actor';
import { isText, isName } from '../../domain/form/values';
import type { Editor } from '../../domain/workflow/decide-edit';
import type { Refusal } from '../../domain/workflow/refusal';
import { refuse } from '../../domain/workflow/refusal';
import type { Connection, Database } from '../../storage/database';
import type { Desk } from '../desk/desk';
import type { Outcome } from '../desk/outcome';
import type { RowLock } from '../desk/row-lock';
import { decline } from '../desk/outcome';
import type { Outlets } from '../outlets/outlets';
import { newOutletId } from '../outlets/outlets';
import type { Wish } from './verdicts';
import { grantEdit } from './verdicts';

/** Which dossier, on which version, and who of the office asks. */
export interface OfficeTarget {
  /** documentId. */
  readonly dossier: string;
  readonly version: number;
  readonly caller: Caller;
}

/** What the office keeps about a dossier. What is absent stays as it is. */
export interface OfficeNotes {
  readonly assignee?: PersonId | null;
  readonly tags?: readonly string[];
  readonly internalNotes?: string | null;
  /** Until when this dossier may be submitted whatever the campaign's own dates. */
  readonly lateUntil?: Instant | null;
}

/** What the office changes of a dossier besides deciding on it. */
export interface Office {
  annotate(target: OfficeTarget, notes: OfficeNotes): Promise<Outcome>;
  /** Exempts the dossier from being forgotten, for a reason that only the office reads; null lifts the hold. */
  hold(target: OfficeTarget, reason: string | null): Promise<Outcome>;
  /** Confirms which outlet the applicant means; without one, enters a new outlet of the applicant's words in the directory. */
  confirmOutlet(target: OfficeTarget, outlet: string | null): Promise<Outcome>;
}

interface Dependencies {
  readonly database: Database;
  readonly clock: () => Instant;
  readonly desk: Desk;
  readonly outlets: Outlets;
  readonly lock: RowLock;
}

const MOST_TAGS = 20;

export function createOffice({ database, clock, desk, outlets, lock }: Dependencies): Office {
  const edit = async ({ dossier, version, caller }: OfficeTarget, wish: Wish, editor: Editor = 'office'): Promise<Outcome> => {
    const ask = { dossier, caller, decide: (sight: Parameters<Wish>[0]) => grantEdit(sight, { editor, version, wish }) } as const;
    return (await desk.handle([ask], new Set()))[0] ?? decline('unknownDossier', null, null);
  };

  return {
    annotate: (target, notes) => {
      const problem = problemIn(notes);
      return edit(target, () => (problem === null ? succeed(changesIn(notes)) : fail(problem)));
    },

    hold: (target, reason) => {
      const heldBy = target.caller.actor.personId;
      const changes = reason === null ? { heldSince: null, heldBy: null, holdReason: null } : { heldSince: clock(), heldBy, holdReason: reason.trim() };
      return edit(target, () => (reason?.trim() === '' ? fail(refuse('inputMissing', 'reason')) : succeed(changes)), 'keeper');
    },

    confirmOutlet: (target, outlet) =>
      database.write(async (connection) => {
        // Held, so that it is not merged into another while a dossier is about to name it.
        if (outlet !== null && !(await outlets.hold(connection, [outlet], lock)).has(outlet)) return edit(target, () => fail(refuse('inputInvalid', 'outlet')));
        const documentId = outlet ?? newOutletId();
        const outcome = await edit(target, () => succeed({ outlet: documentId, outletConfirmedBy: target.caller.actor.personId, outletConfirmedAt: clock() }));
        if (outcome.ok && outlet === null) await enterWords(connection, documentId, outcome.value);
        return outcome;
      }),
  };

  async function enterWords(connection: Connection, documentId: string, words: { outletName: string; outletCountry: string | null }): Promise<void> {
    await outlets.enter(connection, { documentId, name: words.outletName, country: words.outletCountry, aliases: [], domains: [], kind: 'OTHER' });
  }
}

function problemIn({ tags = [], internalNotes }: OfficeNotes): Refusal | null {
  const areTags = tags.length <= MOST_TAGS && tags.every((tag) => tag.trim() !== '' && isName(tag)) && new Set(tags).size === tags.length;
  if (!areTags) return refuse('inputInvalid', 'tags');
  return isText(internalNotes ?? '') ? null : refuse('inputInvalid', 'internalNotes');
}

/** What was not said is not changed: `undefined` would be written as nothing. */
function changesIn({ assignee, tags, internalNotes, lateUntil }: OfficeNotes): DossierChanges {
  return {
    ...(assignee !== undefined && { assignee }),
    ...(tags !== undefined && { tags }),
    ...(internalNotes !== undefined && { internalNotes }),
    ...(lateUntil !== undefined && { lateUntil }),
  };
}
