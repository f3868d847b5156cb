import type { Core } from '@strapi/strapi';
import { CAMPAIGN } from '../../uids';

/** What a campaign says in one language. */
export interface CampaignText {
  readonly language: string;
  readonly title: string | null;
  readonly introduction: string | null;
  readonly privacyNotice: string | null;
  readonly codeOfConduct: string | null;
}

/** What a campaign is linked to. */
export interface CampaignLinks {
  /** documentId of the event. */
  readonly event: string | null;
  /** documentIds of the sessions that may be asked for. */
  readonly sessions: readonly string[];
  readonly texts: readonly CampaignText[];
}

/** An event as the application has it; only its type in the GraphQL schema knows more. */
export interface LinkedEvent {
  readonly documentId: string;
  readonly title?: string | null;
  readonly startsAt?: string | Date | null;
}

/** What campaigns and dossiers lead to in the application. */
export interface Events {
  /** What a campaign is called in a language, or in the first of the installation's languages in which it is called anything. */
  titleOf(campaign: { readonly documentId: string; readonly slug: string }, language: string): Promise<string>;
  /** By documentId of the campaign. */
  ofCampaigns(documentIds: readonly string[]): Promise<Map<string, CampaignLinks>>;
  /**
   * Published events, in the language or else in the first of the installation's languages that has them.
   * @returns by documentId; what is not published is left out
   */
  published(documentIds: readonly string[], language: string): Promise<Map<string, LinkedEvent>>;
}

interface Dependencies {
  readonly strapi: Core.Strapi;
  readonly eventType: string;
  readonly languages: readonly string[];
}

interface CampaignRow {
  readonly documentId: string;
  readonly event: { readonly documentId: string } | null;
  readonly sessions: readonly { readonly documentId: string }[] | null;
  readonly texts: readonly CampaignText[] | null;
}

export function createEvents({ strapi, eventType, languages }: Dependencies): Events {
  const ofCampaigns: Events['ofCampaigns'] = async (documentIds) => {
    const populate = { event: { select: ['documentId'] }, sessions: { select: ['documentId'] }, texts: true };
    const rows: CampaignRow[] = await strapi.db.query(CAMPAIGN).findMany({ where: { documentId: { $in: [...documentIds] } }, populate });
    return new Map(rows.map((row) => [row.documentId, linksOf(row)]));
  };
  const published: Events['published'] = async (documentIds, language) => {
    const found = new Map<string, LinkedEvent>();
    const { i18n } = strapi.contentType(eventType as 'api::event.event').pluginOptions as { i18n?: { localized?: boolean } };
    for (const locale of i18n?.localized ? [...new Set([language, ...languages])] : [undefined]) {
      const missing = [...new Set(documentIds)].filter((id) => !found.has(id));
      if (missing.length === 0) break;
      const events = await findPublished(missing, locale);
      events.forEach((event) => found.set(event.documentId, event));
    }
    return found;
  };
  return {
    ofCampaigns,
    published,
    titleOf: async ({ documentId, slug }, language) => {
      const links = (await ofCampaigns([documentId])).get(documentId);
      const own = links && textIn(links.texts, 'title', [language, ...languages]);
      if (own || !links?.event) return own || slug;
      return (await published([links.event], language)).get(links.event)?.title || slug;
    },
  };

  /** The type is the installation's own, known by its uid only. */
  function findPublished(documentIds: readonly string[], locale: string | undefined): Promise<LinkedEvent[]> {
    const query = { filters: { documentId: { $in: [...documentIds] } }, status: 'published', ...(locale && { locale }), limit: documentIds.length };
    return strapi.documents(eventType as 'api::event.event').findMany(query as never) as Promise<readonly object[]> as Promise<LinkedEvent[]>;
  }
}

/** A campaign's text in the first of some languages that has it; null where none has. */
export function textIn(texts: readonly CampaignText[], name: keyof Omit<CampaignText, 'language'>, languages: readonly string[]): string | null {
  const inLanguage = (language: string) => texts.find((candidate) => candidate.language === language)?.[name];
  return languages.map(inLanguage).find(Boolean) ?? null;
}

/** A link to an event with drafts leads to its draft and its published row. */
function linksOf({ event, sessions, texts }: CampaignRow): CampaignLinks {
  return { event: event?.documentId ?? null, sessions: [...new Set((sessions ?? []).map(({ documentId }) => documentId))], texts: texts ?? [] };
}
