/** What a reader's browser may be sent to: never `javascript:`, `data:` or an address without a scheme. */
const SCHEMES = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/** Says why `value` may not stand as a link, or nothing when it may. */
export function linkProblem(value: string): string | null {
  const sentence = `“${value}” cannot be linked to; enter an address that begins with https://, http://, mailto: or tel:.`;
  if (!URL.canParse(value)) return sentence;
  return SCHEMES.has(new URL(value).protocol) ? null : sentence;
}

/** Says why `value` is no address of a web site, or nothing when it is one. */
export function websiteProblem(value: string): string | null {
  const isWeb = URL.canParse(value) && ['http:', 'https:'].includes(new URL(value).protocol);
  return isWeb ? null : `“${value}” is not the address of a web site; enter one that begins with https://.`;
}
