import type { Values } from '../domain/letters/render';
import type { CalendarDay } from '../domain/time/calendar-day';
import type { Instant } from '../domain/time/instant';
import type { Reason } from '../domain/vocabulary';
import { dayInWords, momentInWords } from './dates';
import type { Language } from './language';
import { REASON_NAMES } from './reasons';

/** What a letter is about, before it is put into words. */
export interface LetterFacts {
  readonly office: string;
  readonly campaign: string;
  /** Where answers go; null where the campaign names nobody. */
  readonly contact: string | null;
  readonly reference: string;
  /** How the reader is addressed. */
  readonly name: string;
  /** Address of the dossier. */
  readonly link: string;
  /** IANA name of the zone in which dates are said. */
  readonly timeZone: string;
  readonly reason: Reason | null;
  /** The office's words to the applicant. */
  readonly note: string | null;
  /** What is asked of the applicant. */
  readonly items: readonly string[];
  readonly factDate: CalendarDay | null;
  /** Until when the reader can do what the letter says. */
  readonly until: Instant | null;
}

/** The facts in words of a language, as templates name them. */
export function valuesIn(language: Language, facts: LetterFacts): Values {
  const { office, campaign, contact, reference, name, link, timeZone, reason, note, items, factDate, until } = facts;
  return {
    ...{ office, campaign, contact, reference, name, link, note },
    reason: reason && REASON_NAMES[language][reason],
    items: items.map((item) => `– ${item}`).join('\n'),
    factDate: factDate && dayInWords(factDate, language),
    until: until === null ? null : momentInWords(until, { language, timeZone }),
  };
}
