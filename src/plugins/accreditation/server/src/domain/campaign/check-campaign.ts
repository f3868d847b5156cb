import type { Problem, ProblemName } from '../problem';
import type { Instant } from '../time/instant';
import { checkCategories } from './check-categories';

/** A campaign as an editor leaves it. */
export interface CampaignForm {
  readonly hasEvent: boolean;
  readonly slug: string | null;
  readonly texts: readonly { readonly language: string; readonly title: string | null }[];
  readonly announcedAt: Instant | null;
  readonly opensAt: Instant | null;
  readonly closesAt: Instant | null;
  readonly decisionsBy: Instant | null;
  readonly endsAt: Instant | null;
  readonly timeZone: string | null;
  readonly categories: unknown;
}

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Everything that is wrong with a campaign, in the order of its form; an empty list means nothing. */
export function checkCampaign(form: CampaignForm, languages: readonly string[]): Problem[] {
  return [...checkNaming(form, languages), ...checkDates(form), ...checkZone(form.timeZone), ...checkCategories(form.categories)];
}

function checkNaming({ hasEvent, slug, texts }: CampaignForm, languages: readonly string[]): Problem[] {
  const used = texts.map(({ language }) => language);
  const isNamed = hasEvent || texts.some(({ title }) => (title ?? '').trim() !== '');
  const twice = used.findIndex((language, index) => used.indexOf(language) !== index);
  const unknown = used.findIndex((language) => !languages.includes(language));
  return [
    ...(isNamed ? [] : [problem(['texts'], 'Choose the event that the campaign is for, or give it a title of its own.', 'campaignUnnamed')]),
    ...(slug === null || SLUG.test(slug) ? [] : [problem(['slug'], 'Use small letters, digits and single hyphens, for example namur-2021.', 'slugMalformed')]),
    ...(twice < 0 ? [] : [problem(['texts', String(twice), 'language'], `The language ${used[twice]} stands twice; keep one text per language.`)]),
    ...(unknown < 0 ? [] : [problem(['texts', String(unknown), 'language'], `${used[unknown]} is not a language of this site; use one of ${languages.join(', ')}.`)]),
  ];
}

/** Announced, opened, closed, over: in this order. By when it is decided lies between closing and end. */
function checkDates({ announcedAt, opensAt, closesAt, decisionsBy, endsAt }: CampaignForm): Problem[] {
  return [
    ...(opensAt === null ? [problem(['opensAt'], 'Say from when applications are taken.', 'opensUnsaid')] : []),
    ...(closesAt === null ? [problem(['closesAt'], 'Say until when applications are taken.', 'closesUnsaid')] : []),
    ...(endsAt === null ? [problem(['endsAt'], 'Say when the campaign is over; a campaign for an event takes the end of the event.', 'endsUnsaid')] : []),
    ...inOrder('opensAt', announcedAt, opensAt, { why: 'opensBeforeAnnounced', message: 'A campaign opens when it is announced or later; change one of the two dates.' }),
    ...inOrder('closesAt', opensAt, closesAt, { why: 'closesBeforeOpening', message: 'A campaign closes after it opens; change one of the two dates.' }, true),
    ...inOrder('endsAt', closesAt, endsAt, { why: 'endsBeforeClosing', message: 'A campaign ends when it closes or later; change one of the two dates.' }),
    ...inOrder('decisionsBy', opensAt, decisionsBy, { why: 'decisionsBeforeOpening', message: 'Decisions come after the opening; change one of the two dates.' }),
    ...inOrder('decisionsBy', decisionsBy, endsAt, { why: 'decisionsAfterEnd', message: 'Decisions come before the end; change one of the two dates.' }),
  ];
}

function inOrder(field: string, first: Instant | null, second: Instant | null, words: Pick<Problem, 'why' | 'message'>, isStrict = false): Problem[] {
  if (first === null || second === null) return [];
  return second > first || (!isStrict && second === first) ? [] : [{ path: [field], ...words }];
}

function checkZone(timeZone: string | null): Problem[] {
  if (timeZone === null) return [problem(['timeZone'], 'Name the time zone in which the campaign counts its days, for example Europe/Brussels.', 'zoneUnsaid')];
  return isTimeZone(timeZone) ? [] : [problem(['timeZone'], `“${timeZone}” is not a time zone; enter an IANA name such as Europe/Brussels.`, 'zoneUnknown', { zone: timeZone })];
}

/** An offset such as "+01:00" knows no summer time and is none. */
function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return /^[A-Za-z]/.test(name);
  } catch {
    return false;
  }
}

function problem(path: readonly string[], message: string, why?: ProblemName, values?: Problem['values']): Problem {
  return { path, message, ...(why && { why }), ...(values && { values }) };
}
