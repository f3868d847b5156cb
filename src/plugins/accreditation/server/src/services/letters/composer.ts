import type { Campaign } from '../../campaign/campaign';
import type { Dossier } from '../../dossier/dossier';
import type { LetterKind } from '../../domain/letters/kinds';
import type { Template } from '../../domain/letters/template';
import type { Letter } from '../../domain/letters/render';
import { dueReminder, isReminder } from '../../domain/letters/reminders';
import type { Instant } from '../../domain/time/instant';
import type { Language } from '../../wording/language';
import { languageFor } from '../../wording/language';
import { valuesIn } from '../../wording/letter-values';
import { usualTemplate, writeLetter } from '../../wording/letters';
import type { Campaigns } from '../campaigns/campaigns';
import type { Finder } from '../dossiers/finder';
import type { Links } from '../dossiers/links';
import type { Events } from '../events/events';
import type { Ledger, LedgerEntry } from '../ledger/ledger';
import type { OutboxRow } from './claims';
import type { DossierFacts } from './letter-facts';
import { dateRunning, factsOf } from './letter-facts';
import { rehearsedFacts } from './rehearsed-facts';

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

/** A letter in words that are tried on a dossier. */
export interface Rehearsal {
  readonly dossier: Dossier;
  readonly kind: LetterKind;
  readonly language: Language;
  readonly template: Template;
}

/** A letter that is sent to nobody: without the key to the dossier. */
export interface Rehearsed {
  readonly contact: string | null;
  readonly copy: Letter;
  /** Whether the dossier has not come to what the letter tells of, so that part of it is an example. */
  readonly isInvented: boolean;
}

/** Writes letters from what dossiers, campaigns and ledgers say. */
export interface Composer {
  /** The letter of an outbox row; null where there is nothing to say any more: the dossier was erased, or a reminder has been overtaken. */
  compose(row: Pick<OutboxRow, 'dossier' | 'sequence' | 'letter'>): Promise<Composed | null>;
  /** What the dossier's applicant would read. */
  rehearse(rehearsal: Rehearsal): Promise<Rehearsed>;
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

/** What is put into words, and in which. */
interface Writing {
  readonly dossier: Dossier;
  readonly campaign: Campaign;
  readonly language: Language;
  readonly template: Template;
  readonly facts: DossierFacts;
}

export function createComposer({ clock, finder, campaigns, events, ledger, links, officeName }: Dependencies): Composer {
  const entriesOf = async (dossier: string): Promise<LedgerEntry[]> => (await ledger.entriesOf([dossier])).get(dossier) ?? [];

  const write = async ({ dossier, campaign, language, template, facts }: Writing) => {
    // A title may stand in a language in which no letter is worded.
    const title = await events.titleOf(campaign, languageFor(dossier.language) === language ? dossier.language : language);
    const withLink = (link: string) => writeLetter({ language, template, values: valuesIn(language, { ...facts, office: officeName, campaign: title, link }) });
    const address = links.addressOf(dossier);
    return { contact: campaign.contact, letter: withLink(address), copy: withLink(withoutToken(address)) };
  };

  return {
    compose: async ({ dossier: documentId, sequence, letter: kind }) => {
      const dossier = await finder.byId(documentId);
      const campaign = dossier && (await campaigns.byId(dossier.campaign));
      if (!dossier || !campaign || dossier.erasedAt !== null) return null;
      const now = clock();
      const about = { dossier, campaign, now, isLast: dossier.ledgerEntries === sequence };
      if (isReminder(kind) && dueReminder(about.isLast ? dateRunning(about) : null, now) !== kind) return null;
      const language = languageFor(dossier.language);
      const entry = (await entriesOf(documentId)).find(({ row }) => row.sequence === sequence);
      return { dossier, language, ...(await write({ dossier, campaign, language, template: templateFor(campaign, kind, language), facts: factsOf(about, entry) })) };
    },

    rehearse: async ({ dossier, kind, language, template }) => {
      const campaign = await campaigns.byId(dossier.campaign);
      if (campaign === null) throw new Error(`The dossier ${dossier.documentId} names a campaign that does not exist.`);
      const { facts, isInvented } = rehearsedFacts(kind, { dossier, campaign, now: clock() }, await entriesOf(dossier.documentId));
      const { contact, copy } = await write({ dossier, campaign, language, template, facts });
      return { contact, copy, isInvented };
    },
  };
}

/** The campaign's own words, or else the usual ones. */
export function templateFor(campaign: Pick<Campaign, 'letters'>, kind: LetterKind, language: Language): Template {
  return ownTemplate(campaign, kind, language) ?? usualTemplate(kind, language);
}

/** The campaign's own words; undefined where it has none for that letter in that language. */
export function ownTemplate({ letters }: Pick<Campaign, 'letters'>, kind: LetterKind, language: Language): Template | undefined {
  return letters?.find((letter) => letter.kind === kind && letter.language === language);
}

/** What is behind the `#` opens the dossier, and is for its applicant alone. */
const withoutToken = (address: string): string => address.replace(/#.*/, '#…');
