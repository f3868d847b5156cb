import type { Campaign } from '../../campaign/campaign';
import { campaignFacts } from '../../campaign/campaign';
import { applicationOf } from '../../dossier/application';
import type { Dossier } from '../../dossier/dossier';
import type { Running } from '../../domain/letters/reminders';
import { runningDate } from '../../domain/letters/reminders';
import type { Instant } from '../../domain/time/instant';
import { hasPassed } from '../../domain/time/instant';
import type { Reason } from '../../domain/vocabulary';
import { dueOnceTold } from '../../domain/workflow/told';
import type { LetterFacts } from '../../wording/letter-values';
import type { LedgerEntry } from '../ledger/ledger';
import { itemsOf } from '../ledger/requested-information';

/** What a letter is about. */
export interface About {
  readonly dossier: Dossier;
  readonly campaign: Campaign;
  readonly now: Instant;
  /** Whether nothing has happened since the step that the letter follows. */
  readonly isLast: boolean;
}

/** What a letter can say of a dossier and of the step that it follows. */
export type DossierFacts = Omit<LetterFacts, 'office' | 'campaign' | 'link'>;

/** The facts of a letter now; `entry` is its step, where the ledger has it. */
export function factsOf(about: About, entry: LedgerEntry | undefined): DossierFacts {
  const { dossier, campaign, isLast, now } = about;
  const { reference, displayName, givenName, familyName } = dossier;
  const until = isLast ? dateRunning(about)?.closesAt ?? null : null;
  return {
    contact: campaign.contact,
    reference,
    name: displayName ?? [givenName, familyName].filter(Boolean).join(' '),
    timeZone: campaign.timeZone,
    // Only the desk writes rows, and only with reasons that were checked.
    reason: (entry?.row.reason ?? null) as Reason | null,
    note: entry?.texts.note ?? null,
    items: entry === undefined ? [] : itemsOf(entry).map(({ item }) => item),
    factDate: entry?.row.factDate ?? null,
    until: hasPassed(until, now) ? null : until,
  };
}

/** The date that runs for the reader, who is told now unless they were before. */
export function dateRunning({ dossier, campaign, now }: About): Running | null {
  const windowStartsAt = dossier.windowStartsAt ?? now;
  const isToldNow = dossier.windowStartsAt === null;
  const informationDueAt = isToldNow ? dueOnceTold(dossier, dossier.enteredAt, now) : dossier.informationDueAt;
  return runningDate({ ...applicationOf(dossier), informationDueAt }, { campaign: campaignFacts(campaign, dossier.category), windowStartsAt }, dossier.createdAt);
}
