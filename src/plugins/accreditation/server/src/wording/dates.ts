import type { CalendarDay } from '../domain/time/calendar-day';
import type { Instant } from '../domain/time/instant';
import type { Language } from './language';

/** English dates are written as in Europe. */
const LOCALES: Readonly<Record<Language, string>> = { fr: 'fr-BE', en: 'en-GB', nl: 'nl-BE' };

const DAY = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;

/** A moment in words, in a zone: “Friday, 15 October 2021 at 18:00 CEST”. */
export function momentInWords(instant: Instant, { language, timeZone }: { language: Language; timeZone: string }): string {
  const format = new Intl.DateTimeFormat(LOCALES[language], { ...DAY, hour: '2-digit', minute: '2-digit', timeZoneName: 'short', timeZone });
  return ordinarySpaces(format.format(instant));
}

/** A moment as lists have it, so that sorting puts it in order: “2021-10-15 18:00”, in a zone. */
export function momentInLists(instant: Instant, timeZone: string): string {
  // Swedish dates are written in that form.
  return new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short', timeZone }).format(instant);
}

/** A day in words: “15 October 2021”. */
export function dayInWords(day: CalendarDay, language: Language): string {
  const format = new Intl.DateTimeFormat(LOCALES[language], { ...DAY, timeZone: 'UTC' });
  return ordinarySpaces(format.format(Date.parse(`${day}T00:00:00Z`)));
}

/** Some versions of Unicode's data put narrow or unbreakable spaces between the parts. */
function ordinarySpaces(words: string): string {
  return words.replace(/[\u00a0\u202f]/g, ' ');
}
