import type { Campaign } from '../../campaign/campaign';
import { campaignFacts } from '../../campaign/campaign';
import { applicationOf } from '../../dossier/application';
import type { Dossier } from '../../dossier/dossier';
import type { Template } from '../../domain/letters/template';
import type { Letter } from '../../domain/letters/render';
import { dueReminder, isReminder, runningDate } from '../../domain/letters/reminders';
import type { Instant } from '../../domain/time/instant';
import { hasPassed } from '../../domain/time/instant';
import type { Reason } from '../../domain/vocabulary';
import { dueOnceTold } from '../../domain/workflow/told';
import type { Language } from '../../wording/language';
import { languageFor } from '../../wording/language';
import type { LetterFacts } from '../../wording/letter-values';
import { valuesIn } from '../../wording/letter-values';
import { usualTemplate, writeLetter } from '../../wording/letters';
import type { Campaigns } from '../campaigns/campaigns';
import type { Finder } from '../dossiers/finder';
import type { Links } from '../dossiers/links';
import type { Events } from '../events/events';
import type { Ledger, LedgerEntry } from '../ledger/ledger';
import { itemsOf } from '../ledger/requested-information';
import type { OutboxRow } from './claims';

/** A letter as it is written now. */
export interface Composed {
  readonly dossier: Dossier;
  readonly language: Language;
  /** Where answers go. */
  readonly contact: string | null;
  readonly letter: Letter;
  /** The same without the key to the dossier: what the office keeps and reads. */
  readonly copy: Letter;
}

/** Writes letters from what dossiers, campaigns and ledgers say. */
export interface Composer {
  /** The letter of an outbox row; null where there is nothing to say any more: the dossier was erased, or a reminder has been overtaken. */
  compose(row: Pick<OutboxRow, 'dossier' | 'sequence' | 'letter'>): Promise<Composed | null>;
}

interface Dependencies {
  readonly clock: () => Instant;
  readonly finder: Finder;
  readonly campaigns: Campaigns;
  readonly events: Events;
  readonly ledger: Ledger;
  readonly links: Links;
  readonly officeName: string;
}

export function createComposer({ clock, finder, campaigns, events, ledger, links, officeName }: Dependencies): Composer {
  return {
    compose: async ({ dossier: documentId, sequence, letter: kind }) => {
      const dossier = await finder.byId(documentId);
      const campaign = dossier && (await campaigns.byId(dossier.campaign));
      if (!dossier || !campaign || dossier.erasedAt !== null) return null;
      const now = clock();
      const about = { dossier, campaign, now, isLast: dossier.ledgerEntries === sequence };
      if (isReminder(kind) && dueReminder(about.isLast ? dateRunning(about) : null, now) !== kind) return null;
      const language = languageFor(dossier.language);
      const entry = (await ledger.entriesOf([documentId])).get(documentId)?.find(({ row }) => row.sequence === sequence);
      const facts = { ...factsOf(about, entry), office: officeName, campaign: await events.titleOf(campaign, dossier.language) };
      const template = templateFor(campaign, kind, language);
      const write = (link: string) => writeLetter({ language, template, values: valuesIn(language, { ...facts, link }) });
      const address = links.addressOf(dossier);
      return { dossier, language, contact: campaign.contact, letter: write(address), copy: write(withoutToken(address)) };
    },
  };
}

/** The campaign's own words, or else the usual ones. */
export function templateFor({ letters }: Campaign, kind: OutboxRow['letter'], language: Language): Template {
  return letters?.find((letter) => letter.kind === kind && letter.language === language) ?? usualTemplate(kind, language);
}

/** What is behind the `#` opens the dossier, and is for its applicant alone. */
const withoutToken = (address: string): string => address.replace(/#.*/, '#…');

/** What a letter is about. */
interface About {
  readonly dossier: Dossier;
  readonly campaign: Campaign;
  readonly now: Instant;
  /** Whether nothing has happened since the step that the letter follows. */
  readonly isLast: boolean;
}

function factsOf(about: About, entry: LedgerEntry | undefined): Omit<LetterFacts, 'office' | 'campaign' | 'link'> {
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
function dateRunning({ dossier, campaign, now }: About) {
  const windowStartsAt = dossier.windowStartsAt ?? now;
  const isToldNow = dossier.windowStartsAt === null;
  const informationDueAt = isToldNow ? dueOnceTold(dossier, dossier.enteredAt, now) : dossier.informationDueAt;
  return runningDate({ ...applicationOf(dossier), informationDueAt }, { campaign: campaignFacts(campaign, dossier.category), windowStartsAt }, dossier.createdAt);
}
