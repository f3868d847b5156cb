/** Reads a value as the database’s driver gives it. */
export type ParseColumn = (value: unknown) => unknown;

const asIs: ParseColumn = (value) => value;
const asText: ParseColumn = (value) => (typeof value === 'string' ? value : String(value));
const asNumber: ParseColumn = (value) => Number(value);

function asInstant(value: unknown): unknown {
  const date = dateOf(value);
  return Number.isNaN(date.getTime()) ? null : date.toISOString();
}

function asMilliseconds(value: unknown): unknown {
  const time = dateOf(value).getTime();
  return Number.isNaN(time) ? null : String(time);
}

/** PostgreSQL’s driver gives a date, its JSON the local time as text; SQLite stores milliseconds. */
function dateOf(value: unknown): Date {
  if (value instanceof Date) return value;
  return new Date(typeof value === 'string' ? value.replace(LONG_YEAR, longYear) : (value as number));
}

/** JavaScript reads years of more than four digits only with a sign and six digits; PostgreSQL writes them as they are, and those before the first with “BC”. */
const LONG_YEAR = /^(\d{5,6}|\d{4}(?=.* BC$))(-.*?)( BC)?$/;

function longYear(_text: string, year: string, rest: string, isBefore?: string): string {
  // The year before the first is JavaScript’s year zero.
  const counted = isBefore ? Number(year) - 1 : Number(year);
  return `${isBefore && counted > 0 ? '-' : '+'}${String(counted).padStart(6, '0')}${rest}`;
}

function asBoolean(value: unknown): unknown {
  if (typeof value === 'boolean') return value;
  if (String(value) === '1') return true;
  return String(value) === '0' ? false : null;
}

/** Early versions of Strapi 5 wrote JSON twice over. */
function asJson(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  try {
    const parsed: unknown = JSON.parse(value);
    return typeof parsed === 'string' ? JSON.parse(parsed) : parsed;
  } catch {
    return value;
  }
}

const PARSERS: Readonly<Partial<Record<string, ParseColumn>>> = {
  increments: asIs,
  date: asIs,
  time: asIs,
  password: asText,
  email: asText,
  string: asText,
  uid: asText,
  richtext: asText,
  text: asText,
  enumeration: asText,
  integer: asNumber,
  float: asNumber,
  decimal: asNumber,
  boolean: asBoolean,
  datetime: asInstant,
  timestamp: asMilliseconds,
  json: asJson,
  blocks: asJson,
};

/** Whether a column of this type holds JSON, which Strapi reads as text. */
export const holdsJson = (type: string): boolean => PARSERS[type] === asJson;

/** How Strapi reads a column of this type; nothing for a type that is not known here, which is then left to Strapi. */
export const parserOf = (type: string): ParseColumn | undefined => PARSERS[type];
