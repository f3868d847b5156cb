import * as React from 'react';
import { useIntl } from 'react-intl';

/** The words of the desk in the panel's language. */
export interface Wording {
  /** A sentence by its key, filled in. */
  t(key: string, values?: Record<string, string | number>): string;
  /** An instant as the office reads it, with the name of its zone. */
  moment(instant: string, timeZone: string): string;
  /** A calendar day. */
  day(day: string): string;
  /** A country by its code, or what a travel document may say in its place. */
  country(code: string | null): string;
  /** A language by its tag. */
  language(tag: string): string;
  /** Things of which any one is enough. */
  list(things: readonly string[]): string;
  /** Things that are all there. */
  together(things: readonly string[]): string;
  number(value: number): string;
  readonly locale: string;
}

/** Gives the words of the desk. */
export function useWording(): Wording {
  const { formatMessage, locale } = useIntl();
  return React.useMemo(
    () => ({
      locale,
      t: (key, values) => formatMessage({ id: `accreditation.${key}`, defaultMessage: key }, values),
      moment: (instant, timeZone) => new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone }).format(new Date(instant)),
      day: (day) => new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(day)),
      country: (code) => {
        if (code === null) return '–';
        // ICAO 9303's codes besides countries are of three letters, which Intl refuses.
        return code.length === 2 ? (new Intl.DisplayNames([locale], { type: 'region' }).of(code) ?? code) : formatMessage({ id: `accreditation.nationality.${code}`, defaultMessage: code });
      },
      language: (tag) => new Intl.DisplayNames([locale], { type: 'language' }).of(tag) ?? tag,
      list: (things) => new Intl.ListFormat(locale, { type: 'disjunction' }).format(things),
      together: (things) => new Intl.ListFormat(locale, { type: 'conjunction' }).format(things),
      number: (value) => new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(value),
    }),
    [formatMessage, locale],
  );
}
