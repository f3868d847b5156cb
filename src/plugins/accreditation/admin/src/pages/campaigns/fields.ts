import type { CampaignForm } from '../../api/contract';
import { instantIn, isZone, wallIn } from '../../components/zoned-time';
import { DATES } from './dates';

type Rules = CampaignForm['categories'][number];
export type Category = Rules['category'];
export type DocumentKind = Rules['requiredDocuments'][number]['anyOf'][number];
export type CampaignText = CampaignForm['texts'][number];

/** Whether a category is screened: as the campaign says, or by a rule of its own. */
export type Screening = 'campaign' | 'yes' | 'no';

/** A category as its fields hold it. */
export interface CategoryFields {
  readonly category: Category;
  readonly isOffered: boolean;
  readonly capacity: string;
  readonly screening: Screening;
  /** Each a list of alternatives. */
  readonly requiredDocuments: readonly (readonly DocumentKind[])[];
}

export const NUMBERS = ['capacity', 'mostPerOutlet', 'hearingHours', 'appealHours', 'graceMinutes', 'identityDays', 'retentionDays', 'draftDays'] as const;
const TEXTS = ['slug', 'timeZone', 'controller', 'contact'] as const;

export type DateName = (typeof DATES)[number];
export type NumberName = (typeof NUMBERS)[number];
export type TextName = (typeof TEXTS)[number];

/** A campaign as the fields of its form hold it: everything as it was typed, dates as wall times in the zone that stands beside them. */
export interface Fields extends Readonly<Record<DateName | NumberName | TextName, string>> {
  readonly event: string;
  readonly sessions: readonly string[];
  readonly screening: boolean;
  readonly categories: readonly CategoryFields[];
  readonly texts: readonly CampaignText[];
}

/** The fields of a campaign. Every category that there is has its place, and every language. */
export function fieldsOf(form: CampaignForm, { categories, languages }: { categories: readonly Category[]; languages: readonly string[] }): Fields {
  const textIn = (language: string) => form.texts.find((text) => text.language === language) ?? { language, title: null, introduction: null, privacyNotice: null, codeOfConduct: null };
  return {
    ...record(DATES, (name) => wallOf(form[name], form.timeZone)),
    ...record(NUMBERS, (name) => form[name]?.toString() ?? ''),
    ...record(TEXTS, (name) => form[name] ?? ''),
    event: form.event ?? '',
    sessions: form.sessions,
    screening: form.screening,
    categories: categories.map((category) => categoryFields(category, form.categories.find((rules) => rules.category === category))),
    texts: [...new Set([...languages, ...form.texts.map(({ language }) => language)])].map(textIn),
  };
}

/**
 * What the fields say, as the server takes it. A date that nobody touched stays the instant it was, to the second.
 * @param before the campaign as it was read
 */
export function formOf(fields: Fields, before: CampaignForm): CampaignForm {
  const timeZone = fields.timeZone.trim();
  const isSameZone = timeZone === (before.timeZone ?? '');
  const instant = (name: DateName) => (isSameZone && fields[name] === wallOf(before[name], before.timeZone) ? before[name] : instantOf(fields[name], timeZone));
  return {
    ...record(DATES, instant),
    ...record(NUMBERS, (name) => numberOf(fields[name])),
    ...record(TEXTS, (name) => orNull(fields[name])),
    event: orNull(fields.event),
    sessions: fields.sessions,
    screening: fields.screening,
    categories: fields.categories.filter(({ isOffered }) => isOffered).map(rulesOf),
    texts: fields.texts.filter(isWritten),
  };
}

/** Where a field stands in what was sent: of categories, those alone that are offered. */
export function pathInForm(fields: Fields, category: Category, name: string): string {
  return `categories.${fields.categories.filter(({ isOffered }) => isOffered).findIndex((offered) => offered.category === category)}.${name}`;
}

function categoryFields(category: Category, rules: Rules | undefined): CategoryFields {
  const requiredDocuments = (rules?.requiredDocuments ?? []).map(({ anyOf }) => anyOf);
  return { category, isOffered: rules !== undefined, capacity: rules?.capacity?.toString() ?? '', screening: SCREENINGS.find(([, value]) => value === (rules?.screening ?? null))?.[0] ?? 'campaign', requiredDocuments };
}

function rulesOf({ category, capacity, screening, requiredDocuments }: CategoryFields): Rules {
  return {
    category,
    capacity: numberOf(capacity),
    screening: SCREENINGS.find(([name]) => name === screening)?.[1] ?? null,
    requiredDocuments: requiredDocuments.filter(({ length }) => length > 0).map((anyOf) => ({ anyOf })),
  };
}

const SCREENINGS = [['campaign', null], ['yes', true], ['no', false]] as const satisfies readonly (readonly [Screening, boolean | null])[];

const isWritten = ({ language: _, ...texts }: CampaignText): boolean => Object.values(texts).some((text) => (text ?? '').trim() !== '');

const wallOf = (instant: string | null, timeZone: string | null): string => (instant === null ? '' : wallIn(instant, timeZone ?? 'UTC'));

/** In a zone that the browser does not know it is read as UTC; the server then says that there is no such zone. */
const instantOf = (wall: string, timeZone: string): string | null => (wall === '' ? null : instantIn(wall, isZone(timeZone) ? timeZone : 'UTC'));

const numberOf = (text: string): number | null => (text.trim() === '' ? null : Number(text));

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());

function record<Name extends string, Value>(names: readonly Name[], valueOf: (name: Name) => Value): Record<Name, Value> {
  // One entry per name, as the type says.
  return Object.fromEntries(names.map((name) => [name, valueOf(name)])) as Record<Name, Value>;
}
