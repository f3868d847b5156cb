import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { checkCampaign } from '../domain/campaign/check-campaign';
import type { Telling } from '../domain/letters/check-letters';
import { checkLetters } from '../domain/letters/check-letters';
import { freeSlug, slugOf } from '../domain/campaign/slug';
import type { AgreementKind, Agreements } from '../services/agreements/agreements';
import type { Database } from '../storage/database';
import { TABLES } from '../storage/tables';
import { CAMPAIGN } from '../uids';
import { LANGUAGES } from '../wording/language';
import { faultSentence } from '../wording/words-faults';
import type { DocumentRule, WriteParams } from './rule';
import { SAVES, paramsOf, refuseProblems, savedDocument } from './rule';

interface Dependencies {
  readonly strapi: Core.Strapi;
  readonly database: Database;
  readonly agreements: Agreements;
  readonly languages: readonly string[];
}

/** A campaign as it was just saved, with what the rules look at. */
interface Saved {
  readonly documentId: string;
  readonly slug: string | null;
  readonly event: { readonly title: string | null; readonly slug: string | null; readonly endsAt: string | null; readonly timeZone: string | null } | null;
  readonly texts: readonly Text[];
  readonly announcedAt: string | null;
  readonly opensAt: string | null;
  readonly closesAt: string | null;
  readonly decisionsBy: string | null;
  readonly endsAt: string | null;
  readonly timeZone: string | null;
  readonly categories: unknown;
  readonly letters: unknown;
}

interface Text {
  readonly language: string;
  readonly title: string | null;
  readonly privacyNotice: string | null;
  readonly codeOfConduct: string | null;
}

/**
 * What an editor saves is completed from the event, checked as a whole, and its notices are kept as a version; all in the transaction of the
 * save, so that what is refused was never there. Whatever form a link or a component came in, it is read back as it is stored.
 */
export function keepCampaignsSound(dependencies: Dependencies): DocumentRule {
  const { strapi, database } = dependencies;
  return async (context, next) => {
    if (context.uid !== CAMPAIGN) return next();
    if (context.action === 'delete') await refuseWhereDossiersAre(database, String(paramsOf(context).documentId));
    if (!SAVES.has(context.action)) return next();
    // A copy gets an address of its own.
    if (context.action === 'clone') Object.assign(paramsOf(context), { data: { ...paramsOf(context).data, slug: null } });
    const save = async () => {
      await refuseTakenSlug(database, paramsOf(context));
      const result = await next();
      const documentId = savedDocument(result);
      if (documentId !== undefined) await settle(dependencies, documentId, result);
      return result;
    };
    return strapi.db.transaction(save);
  };
}

/** In English, like every rule about a form of the content manager. */
const TELLING: Telling = { languages: LANGUAGES, sentenceOf: (problem, kind) => faultSentence(problem, kind, 'en') };

async function settle({ strapi, database, agreements, languages }: Dependencies, documentId: string, result: unknown): Promise<void> {
  const saved: Saved = await strapi.db.query(CAMPAIGN).findOne({ where: { documentId }, populate: ['event', 'texts'] });
  const completed = await complete(saved, database);
  refuseProblems([...checkCampaign(formOf(completed), languages), ...checkLetters(completed.letters, TELLING)]);
  const { slug, endsAt, timeZone, categories } = completed;
  const filled = { slug, endsAt, timeZone, categories };
  await strapi.db.query(CAMPAIGN).update({ where: { documentId }, data: filled });
  // Who saved it sees at once what was filled in.
  if (typeof result === 'object' && result !== null) Object.assign(result, filled);
  await keepNotice(agreements, completed, 'PRIVACY_NOTICE', ({ privacyNotice }) => privacyNotice);
  await keepNotice(agreements, completed, 'CODE_OF_CONDUCT', ({ codeOfConduct }) => codeOfConduct);
}

/** End and zone are the event's where the campaign has none of its own; the address is made of the event's, or of the title. */
async function complete(saved: Saved, database: Database): Promise<Saved> {
  const { event, texts } = saved;
  const wanted = event?.slug ?? slugOf(event?.title ?? texts.find(({ title }) => title)?.title ?? '');
  return {
    ...saved,
    slug: saved.slug || freeSlug(wanted || 'campaign', await slugsLike(database, saved.documentId)),
    endsAt: saved.endsAt ?? event?.endsAt ?? null,
    timeZone: saved.timeZone || (event?.timeZone ?? null),
    categories: Array.isArray(saved.categories) ? saved.categories.map(withAllKeys) : saved.categories,
  };
}

/** An address leads to one campaign. */
async function refuseTakenSlug(database: Database, { documentId = '', data }: WriteParams): Promise<void> {
  const slug = data?.slug;
  if (typeof slug !== 'string' || !(await slugsLike(database, documentId)).has(slug)) return;
  refuseProblems([{ path: ['slug'], why: 'slugTaken', message: 'Another campaign has this address; choose another one, or leave it empty.' }]);
}

async function slugsLike(database: Database, documentId: string): Promise<Set<string>> {
  const rows = await database.read((connection) => connection(TABLES.campaigns.name).whereNot('document_id', documentId).whereNotNull('slug').select('slug'));
  return new Set(rows.map(({ slug }) => String(slug)));
}

function withAllKeys(rules: unknown): unknown {
  return typeof rules === 'object' && rules !== null ? { capacity: null, requiredDocuments: [], screening: null, ...rules } : rules;
}

function formOf({ event, ...saved }: Saved) {
  const instant = (date: string | null) => (date === null ? null : new Date(date).getTime());
  const { announcedAt, opensAt, closesAt, decisionsBy, endsAt } = saved;
  return {
    ...saved,
    hasEvent: event !== null,
    announcedAt: instant(announcedAt),
    opensAt: instant(opensAt),
    closesAt: instant(closesAt),
    decisionsBy: instant(decisionsBy),
    endsAt: instant(endsAt),
  };
}

async function keepNotice(agreements: Agreements, { documentId, texts }: Saved, kind: AgreementKind, textOf: (text: Text) => string | null): Promise<void> {
  const written = texts.map((text) => [text.language, (textOf(text) ?? '').trim()] as const).filter(([, text]) => text !== '');
  await agreements.keep(documentId, kind, Object.fromEntries(written), Date.now());
}

async function refuseWhereDossiersAre(database: Database, campaign: string): Promise<void> {
  const dossier = await database.read((connection) => connection(TABLES.applications.name).where({ campaign }).first('id'));
  if (dossier !== undefined) throw new errors.ApplicationError('This campaign has dossiers and is kept with them. Bring its end forward if it is to be over.');
}
