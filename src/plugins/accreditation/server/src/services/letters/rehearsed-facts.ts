import type { LetterKind } from '../../domain/letters/kinds';
import { isReminder } from '../../domain/letters/reminders';
import { letterAfter } from '../../domain/letters/occasions';
import { HOUR } from '../../domain/time/instant';
import type { StepName } from '../../domain/workflow/step-name';
import { TRANSITION_NAMES } from '../../domain/workflow/transitions';
import { SPECIMEN } from '../../wording/specimen';
import type { LedgerEntry } from '../ledger/ledger';
import type { About, DossierFacts } from './letter-facts';
import { dateRunning, factsOf } from './letter-facts';

/** What a letter would say of a dossier, and whether some of it is invented. */
export interface RehearsedFacts {
  readonly facts: DossierFacts;
  /** The dossier has not come to what the letter tells of: reason, words and dates are an example's. */
  readonly isInvented: boolean;
}

/**
 * The facts of a letter that the dossier may never have been sent. Who it is for is the dossier's in any case; what a step says is as well where the
 * dossier has taken that step, and invented where it has not.
 * @param entries the dossier's ledger, from its beginning
 */
export function rehearsedFacts(kind: LetterKind, about: Omit<About, 'isLast'>, entries: readonly LedgerEntry[]): RehearsedFacts {
  const step = entries.findLast(({ row }) => letterAfter(row.transition as StepName) === kind); // only the desk writes rows, with names of the table
  const entry = step ?? (isReminder(kind) ? entries.at(-1) : undefined);
  const isLast = entry === entries.at(-1);
  const facts = factsOf({ ...about, isLast }, entry);
  const hasHappened = isReminder(kind) ? dateRunning({ ...about, isLast })?.kind === kind : step !== undefined || !followsStep(kind);
  return hasHappened ? { facts, isInvented: false } : { facts: { ...facts, ...inventedFor(about) }, isInvented: true };
}

/** Some letters follow no step: the dossier was opened, or its link was asked for. */
const followsStep = (kind: LetterKind): boolean => TRANSITION_NAMES.some((name) => letterAfter(name) === kind);

const INVENTED_HOURS = 72;

function inventedFor({ now }: Pick<About, 'now'>): Pick<DossierFacts, 'reason' | 'note' | 'items' | 'factDate' | 'until'> {
  const { reason, note, items } = SPECIMEN;
  return { reason, note, items, factDate: new Date(now).toISOString().slice(0, 10), until: now + INVENTED_HOURS * HOUR };
}
