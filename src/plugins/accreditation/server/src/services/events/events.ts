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
  titleOf(campaign: NamedCampaign, language: string): Promise<string>;
  /** … of many, by documentId, in as many statements as of one. */
  titlesOf(campaigns: readonly NamedCampaign[], language: string): Promise<Map<string, string>>;
  /** By documentId of the campaign. */
  ofCampaigns(documentIds: readonly string[]): Promise<Map<string, CampaignLinks>>;
  /**
   * Published events, in the language or else in the first of the installation's languages that has them.
   * @returns by documentId; what is not published is left out
   */
  published(documentIds: readonly string[], language: string): Promise<Map<string, LinkedEvent>>;
  /** Every event that a campaign can be for, published or not, the latest first; in the language or else in the first that has it. */
  choices(language: string): Promise<EventChoice[]>;
  /** Links to events as the document service takes them: each in a language that it has. */
  linksTo(documentIds: readonly string[]): Promise<{ documentId: string; locale?: string }[]>;
}

/** A campaign, as far as its name goes. */
interface NamedCampaign {
  readonly documentId: string;
  readonly slug: string;
}

/** An event that a campaign can be for, or a session of it. */
export interface EventChoice extends LinkedEvent {
  readonly endsAt?: string | Date | null;
  readonly timeZone?: string | null;
  /** Null where events have no languages. */
  readonly locale: string | null;
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
    for (const locale of localesFrom(language)) {
      const missing = [...new Set(documentIds)].filter((id) => !found.has(id));
      if (missing.length === 0) break;
      const events = await find<LinkedEvent>({ filters: { documentId: { $in: missing } }, status: 'published', limit: missing.length }, locale);
      events.forEach((event) => found.set(event.documentId, event));
    }
    return found;
  };
  const titlesOf: Events['titlesOf'] = async (campaigns, language) => {
    const links = await ofCampaigns(campaigns.map(({ documentId }) => documentId));
    const own = (documentId: string) => textIn(links.get(documentId)?.texts ?? [], 'title', [language, ...languages]);
    const events = await published(campaigns.flatMap(({ documentId }) => (own(documentId) ? [] : (links.get(documentId)?.event ?? []))), language);
    return new Map(campaigns.map(({ documentId, slug }) => [documentId, own(documentId) || events.get(links.get(documentId)?.event ?? '')?.title || slug]));
  };
  const choices: Events['choices'] = async (language) => {
    const found = new Map<string, EventChoice>();
    for (const locale of localesFrom(language)) {
      const events = await find<EventChoice>({ status: 'draft', fields: ['title', 'startsAt', 'endsAt', 'timeZone'], limit: MOST_CHOICES }, locale);
      events.forEach((event) => found.has(event.documentId) || found.set(event.documentId, { ...event, locale: locale ?? null }));
    }
    return [...found.values()].sort((a, b) => startOf(b) - startOf(a));
  };
  return {
    ofCampaigns,
    published,
    choices,
    titlesOf,
    titleOf: async (campaign, language) => (await titlesOf([campaign], language)).get(campaign.documentId) ?? campaign.slug,
    linksTo: async (documentIds) => {
      const localeOf = new Map((documentIds.length === 0 ? [] : await choices(languages[0] ?? '')).map(({ documentId, locale }) => [documentId, locale]));
      return documentIds.map((documentId) => ({ documentId, ...(localeOf.get(documentId) && { locale: localeOf.get(documentId) ?? '' }) }));
    },
  };

  /** The languages in which events are looked for, one after the other. */
  function localesFrom(language: string): readonly (string | undefined)[] {
    const { i18n } = strapi.contentType(eventType as 'api::event.event').pluginOptions as { i18n?: { localized?: boolean } };
    return i18n?.localized ? [...new Set([language, ...languages])] : [undefined];
  }

  /** The type is the installation's own, known by its uid only. */
  function find<Event>(query: object, locale: string | undefined): Promise<Event[]> {
    const wanted = { ...query, ...(locale && { locale }) };
    return strapi.documents(eventType as 'api::event.event').findMany(wanted as never) as Promise<readonly object[]> as Promise<Event[]>;
  }
}

/** As many events as a list to choose from holds. */
const MOST_CHOICES = 1000;

const startOf = ({ startsAt }: LinkedEvent): number => new Date(startsAt ?? 0).getTime();

/** A campaign's text in the first of some languages that has it; null where none has. */
export function textIn(texts: readonly CampaignText[], name: keyof Omit<CampaignText, 'language'>, languages: readonly string[]): string | null {
  const inLanguage = (language: string) => texts.find((candidate) => candidate.language === language)?.[name];
  return languages.map(inLanguage).find(Boolean) ?? null;
}

/** A link to an event with drafts leads to its draft and its published row. */
function linksOf({ event, sessions, texts }: CampaignRow): CampaignLinks {
  return { event: event?.documentId ?? null, sessions: [...new Set((sessions ?? []).map(({ documentId }) => documentId))], texts: texts ?? [] };
}
