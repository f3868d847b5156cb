import type { Core } from '@strapi/strapi';
import type { Campaign } from '../../campaign/campaign';
import type { LetterKind } from '../../domain/letters/kinds';
import type { Template } from '../../domain/letters/template';
import { decodeRow } from '../../storage/codec';
import type { Database } from '../../storage/database';
import { TABLES } from '../../storage/tables';
import { CAMPAIGN } from '../../uids';
import type { Language } from '../../wording/language';
import { usualTemplate } from '../../wording/letters';
import { forUpdate } from '../desk/row-lock';
import { templateFor } from './composer';

/** A letter is to be worded anew. */
export interface Rewording {
  /** documentId of the campaign. */
  readonly campaign: string;
  readonly kind: LetterKind;
  readonly language: Language;
  /** Null for the usual ones. */
  readonly words: Template | null;
  /** The words that whoever writes had before them. */
  readonly seen: Template;
}

/** Keeps the words in which campaigns write their letters. */
export interface OwnWords {
  /**
   * Puts new words in the place of those that were seen; words that are the usual ones are not kept. False where somebody reworded the letter
   * meanwhile, and nothing is changed then. The words were checked before; saved words are checked with their campaign once more.
   */
  save(rewording: Rewording): Promise<boolean>;
}

export function createOwnWords({ strapi, database }: { strapi: Core.Strapi; database: Database }): OwnWords {
  return {
    save: ({ campaign: documentId, kind, language, words, seen }) =>
      database.write(async (connection) => {
        const rows: Record<string, unknown>[] = await forUpdate(connection(TABLES.campaigns.name).where({ document_id: documentId }));
        const campaign = rows[0] && decodeRow<Campaign>(TABLES.campaigns.attributes, rows[0]);
        if (!campaign || !areSame(templateFor(campaign, kind, language), seen)) return false;
        const others = (campaign.letters ?? []).filter((letter) => letter.kind !== kind || letter.language !== language);
        const isUsual = words === null || areSame(words, usualTemplate(kind, language));
        // The attributes of a plugin's own type are known where the plugin is used, and not here.
        const data: object = { letters: isUsual ? others : [...others, { kind, language, ...words }] };
        await strapi.documents(CAMPAIGN).update({ documentId, data });
        return true;
      }),
  };
}

const areSame = (one: Template, other: Template): boolean => one.subject === other.subject && one.body === other.body;
