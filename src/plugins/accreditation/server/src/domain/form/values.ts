/** Checks of single values. Each takes a text that is there and says whether it makes sense. */

const LONGEST_NAME = 150;
const LONGEST_LINE = 500;

/** Codes for people without an ordinary nationality: Kosovo; ICAO 9303's stateless, refugee, other person under protection, United Nations. */
export const NATIONALITIES_BESIDE_ISO: ReadonlySet<string> = new Set(['XK', 'XXA', 'XXB', 'XXC', 'UNO']);

const EMAIL = /^[^\s@<>,;:"()[\]\\]+@[^\s@<>,;:"()[\]\\]+\.[^\s@.<>,;:"()[\]\\]+$/;
const E164 = /^\+[1-9]\d{6,14}$/;
const DOCUMENT_NUMBER = /^[\p{L}\p{N}][\p{L}\p{N} ./-]{0,29}$/u;
const UNPRINTABLE = /[\p{Cc}\p{Surrogate}]/u;
const UNPRINTABLE_IN_TEXT = /[^\P{Cc}\n\r\t]|\p{Surrogate}/u;

/** A name of a person, an outlet or a role: one line. */
export function isName(text: string): boolean {
  return text.length <= LONGEST_NAME && !UNPRINTABLE.test(text);
}

/** A text of several lines. */
export function isText(text: string): boolean {
  return text.length <= 10_000 && !UNPRINTABLE_IN_TEXT.test(text);
}

/** An address that a letter can be sent to. */
export function isEmail(text: string): boolean {
  return text.length <= 254 && EMAIL.test(text);
}

/** A telephone number in E.164, "+3281246000". */
export function isPhone(text: string): boolean {
  return E164.test(text);
}

/** What a travel document says of nationality or issuing state. */
export function isNationality(code: string, countries: ReadonlySet<string>): boolean {
  return countries.has(code) || NATIONALITIES_BESIDE_ISO.has(code);
}

/** The number of a travel document. */
export function isDocumentNumber(text: string): boolean {
  return DOCUMENT_NUMBER.test(text);
}

/** A web address that a browser may be sent to. */
export function isWebsite(text: string): boolean {
  return text.length <= LONGEST_LINE && /^https?:\/\/[^\s/]+\.[^\s]+$/i.test(text);
}

/** A language tag of BCP 47. */
export function isLanguageTag(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}
