/** What canonical JSON can say. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/**
 * JSON in the one form of RFC 8785: no white space, keys sorted by UTF-16 code units, numbers and strings as ECMAScript writes them.
 * The same value always gives the same text, so that a digest over it means something.
 * @throws TypeError for what JSON cannot say: NaN, infinities, and text with half a surrogate pair
 */
export function canonicalJson(value: Json): string {
  if (typeof value === 'string') return canonicalText(value);
  if (typeof value === 'number') return canonicalNumber(value);
  if (value === null || typeof value === 'boolean') return String(value);
  return isList(value) ? `[${value.map(canonicalJson).join(',')}]` : canonicalObject(value);
}

function canonicalObject(value: { readonly [key: string]: Json }): string {
  const members = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${members.map(([key, member]) => `${canonicalText(key)}:${canonicalJson(member)}`).join(',')}}`;
}

function canonicalNumber(value: number): string {
  if (!Number.isFinite(value)) throw new TypeError(`${value} has no canonical form.`);
  return JSON.stringify(value);
}

/** Half a surrogate pair has no UTF-8 form: two different texts would get one digest. */
function canonicalText(text: string): string {
  if (/\p{Surrogate}/u.test(text)) throw new TypeError('Text with half a surrogate pair has no canonical form.');
  return JSON.stringify(text);
}

/** `Array.isArray` does not narrow read-only arrays by itself. */
function isList(value: object): value is readonly Json[] {
  return Array.isArray(value);
}
