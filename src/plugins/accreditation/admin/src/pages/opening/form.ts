import { instantIn } from '../../components/zoned-time';

/** What an officer writes for somebody, as the fields hold it; by the names in which the server speaks of them. */
export const OPENING_FIELDS = [
  'category',
  'employment',
  'person.givenName',
  'person.familyName',
  'person.email',
  'person.phone',
  'person.nationality',
  'outlet.name',
  'outlet.country',
  'outlet.website',
  'role',
  'locale',
  'internalNote',
  'lateUntil',
] as const;
export type OpeningField = (typeof OPENING_FIELDS)[number];
export type OpeningWords = Readonly<Record<OpeningField, string>>;

export const NO_OPENING_WORDS = Object.fromEntries(OPENING_FIELDS.map((field) => [field, ''])) as OpeningWords;

/** Without these no dossier is opened. */
export const NEEDED: readonly OpeningField[] = ['category', 'employment', 'person.familyName', 'person.email', 'person.nationality', 'outlet.name', 'internalNote'];

/** The words as the server takes them; what is empty is left out, where it may be. */
export function openingBody(words: OpeningWords, timeZone: string): object {
  const part = (name: string) => Object.fromEntries(OPENING_FIELDS.filter((field) => field.startsWith(`${name}.`)).map((field) => [field.slice(name.length + 1), words[field].trim()]));
  const own = (['category', 'employment', 'role', 'locale'] as const).filter((field) => words[field] !== '').map((field) => [field, words[field].trim()]);
  return {
    ...Object.fromEntries(own),
    person: part('person'),
    outlet: part('outlet'),
    internalNote: words.internalNote,
    ...(words.lateUntil !== '' && { lateUntil: instantIn(words.lateUntil, timeZone) }),
  };
}
